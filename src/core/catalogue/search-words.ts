/** Words that ask and join instead of naming something, folded, in both locales. */
const EMPTY_WORDS = new Set(
  (
    'a an and are as at be by can could do does did for from has have how i if in into is it its me my no not of on one or ' +
    'our should so than that the their them then there these they this to today use used using was we what when where ' +
    'which who why will with would write you your exist exists replace replaced replaces instead current currently still ' +
    'au aux avec ce ces cet cette comment d dans de des du elle en encore est et il ils je l la le les leur m ma mon ne nos ' +
    'notre nous on ou par pas peut peuvent plus pour pourquoi qu quand que quel quelle quelles quels qui quoi remplace ' +
    's sa se ses son sont sur t un une vos votre vous y existe actuel actuellement aujourd hui'
  ).split(' '),
);

const MOST_WORDS = 16;

/** The words of a folded text that can be looked up, without plural `s`; at most 16 of them. */
export function searchWords(folded: string): string[] {
  const words = wordsOf(folded).filter((word) => !EMPTY_WORDS.has(word) && word.length > 1);
  return [...new Set(words)].slice(0, MOST_WORDS);
}

/** All words of a folded text, without plural `s`. */
export function wordsOf(folded: string): string[] {
  return folded
    .split(' ')
    .filter((word) => word !== '')
    .map(singular);
}

function singular(word: string): string {
  return word.length > 3 && /[^s\d]s$/.test(word) ? word.slice(0, -1) : word;
}

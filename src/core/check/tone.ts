/** The sentence around a place, cut in two; a row or a line without a full stop is one sentence. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

const REACH = 300;

/** The sentence around `start` to `end`, at most 300 characters to each side. */
export function surroundings(text: string, start: number, end: number): Surroundings {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const stop = /[.!?;](?=\s)/g;
  const opens = [...before.matchAll(stop)].at(-1)?.index;
  const closes = stop.exec(after)?.index;
  return {
    before: before.slice(opens === undefined ? 0 : opens + 1),
    after: after.slice(0, closes ?? undefined),
  };
}

/** Matches any of the words, whole; `~` at the end of one stands for any ending. */
const anyOf = (words: string, flags = 'iu') =>
  new RegExp(
    `(?<!\\p{L})(?:${words
      .trim()
      .split(/\s*\|\s*/)
      .map((word) => word.replace('~', '\\p{L}*').replaceAll(' ', '\\s+'))
      .join('|')})(?!\\p{L})`,
    flags,
  );

const RETIRED = anyOf(
  `archived|retired|deprecated|obsolete|unmaintained|discontinued|abandoned|superseded|end of life|end-of-life|
   no longer~|sunset|defunct|dead|gone|dying|removed|former~|
   its successor|their successor|
   archivé~|retiré~|retirer|déprécié~|obsolète~|abandon~|plus maintenu~|fin de vie|supprimé~|disparu~|n[’']existe plus|
   arrêté~|son successeur|leur successeur`,
);

const UNSTABLE = anyOf(
  `experiment~|preview~|drafts?|draft\\d|proposals?|phase [0-3]|unstable|not (?:yet )?stable|immature|maturing|beta|alpha|
   (?:release )?candidates?|rc|prototype~|pre-1|early|young|tech-preview|not production~|at your own risk|
   expériment~|préversion~|aperçu|ébauche~|brouillon~|proposition~|phase [0-3]|instable~|pas (?:encore )?stable~|
   version candidate|candidat~|bêta|jeune~|immature~|précoce~|pas (?:encore )?m[uû]r~`,
);

const REFUSED = anyOf(
  `not|never|no|nobody|no one|without|avoid~|neither|nor|instead of|rather than|drop|dropp~|reject~|exclude~|cannot|refus~|
   alternative~|unlike|than|versus|vs|compared (?:to|with)|
   pas|jamais|personne n[e’']|sans|ni|évit~|au lieu d[eu’']|plutôt qu~|exclu~|écart~|rejet~|aucun~|contrairement|remplaçant d[eu’']`,
);

const LEFT = anyOf(
  `replac~|supersed~|success~|mov~ from|switch~ from|away from|com~ from|upgrad~ from|port~ from|predecessor|migrat~|leav~|old|legacy|former~|retire|removing|remove|uninstall|
   rempla[cç]~|succ[eè]d~|migr~|quitt~|ancien~|retir~|désinstall~|prédécesseur~`,
  'giu',
);

/** Words after which something new is named: `replace Docker with X`, `migrate from Docker to X`. */
const ARRIVES = anyOf('by|with|to|using|into|onto|through|on|par|vers|avec|à|sur|en');

const TURNED_DOWN =
  /^[`*_"’”»)\s]*(?:\([^()]{0,80}\)[`*_\s]*)?(?:[-=–—]?[>→⇒]|→|⇒|(?:\p{L}+\s+){0,2}?(?:n[’']|ne\s|(?:is|are|was|were|does|do|did|has|have|must|should|can|will|would)(?:\s+been)?\s*(?:not|never|n[’']t|replaced|renamed|merged|moved|folded|retired)|(?:isn|aren|wasn|doesn|don|didn|can|won)[’']t|gets?\s+(?:replaced|renamed|merged)|became|becomes|(?:est|sont|sera|seront)\s+(?:remplacé|renommé|fusionné)e?s?|a été|ont été|devient|devenu))/iu;

/** The same test, made once for each text: a long paragraph with many names is read once. */
export function once(test: (text: string) => boolean): (text: string) => boolean {
  const answers = new Map<string, boolean>();
  return (text) => {
    const answer = answers.get(text) ?? test(text);
    answers.set(text, answer);
    return answer;
  };
}

/** True where the words say that something is retired, or is named as what was left behind. */
export function saysRetired(text: string): boolean {
  return RETIRED.test(text);
}

const LEADS_AWAY =
  /(?<!\p{L})(?:migrat\p{L}*|history|avoid\p{L}*|alternatives?|rejected|do not|don[’']t|pitfalls?|traps?|not chosen|today|before|current|where (?:we|it) (?:come|came|comes) from|d[’']où (?:l[’']on|on|nous) (?:vient|venons)|historique|évit\p{L}*|pièges?|rejet\p{L}*|écart\p{L}*|ne pas|n[’']utilis\p{L}*|existant|avant|aujourd[’']hui|actuel\p{L}*)(?!\p{L})/iu;

/** True where headings or an introduction name things in order to leave them. */
export function leadsAway(frame: string): boolean {
  return LEADS_AWAY.test(frame);
}

/** True where the words say that something is not stable yet. */
export function saysUnstable(text: string): boolean {
  return UNSTABLE.test(text);
}

/** True where the sentence names something in order not to use it: refused, replaced, left, or compared with. */
export function isTurnedDown({ before, after }: Surroundings): boolean {
  const near = before.slice(-90);
  const words = near.split(/\s+/).slice(-8).join(' ');
  if (REFUSED.test(words) || TURNED_DOWN.test(after) || /[❌✗✘🚫]|~~\W*$/u.test(near)) return true;
  if (/^[\s#*_>-]*(?:from|depuis)\s[^.]*$/i.test(near) && !ARRIVES.test(near.replace(/^[\s#*_>-]*\S+/, '')))
    return true;
  const left = [...words.matchAll(LEFT)].at(-1);
  return left !== undefined && !ARRIVES.test(words.slice(left.index + left[0].length));
}

/** Words that say nothing about which service it is, folded. */
const EMPTY_WORDS = new Set(
  'a an the our my your of for un une le la les l d de du des notre nos mon ma votre service services microservice microservices'.split(
    ' ',
  ),
);

/** A name of at most three words in kebab ASCII that a WIT package can bear, from what stands before any detail. */
export function slugOf(service: string): string {
  const [name = '', ...details] = service.slice(0, 300).split(/[:;,.(\n–—]/);
  const words = wordsOf(name);
  const known = words.length > 0 ? words : wordsOf(details.join(' '));
  return known.slice(0, 3).join('-').slice(0, 40).replace(/-$/, '') || 'service';
}

function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((word) => word.replace(/^\d+/, ''))
    .filter((word) => word !== '' && !EMPTY_WORDS.has(word));
}

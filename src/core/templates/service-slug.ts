/** Words that say nothing about which service it is, folded. */
const EMPTY_WORDS = new Set(
  'a an the our my your of for un une le la les l d de du des notre nos mon ma votre service services microservice microservices'.split(
    ' ',
  ),
);

/** A name of at most three words in kebab ASCII that a WIT package can bear. */
export function slugOf(service: string): string {
  const words = service
    .slice(0, 300)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((word) => word.replace(/^\d+/, ''))
    .filter((word) => word !== '' && !EMPTY_WORDS.has(word));
  return words.slice(0, 3).join('-').slice(0, 40).replace(/-$/, '') || 'service';
}

/** Words in a cell that open everything. */
const IN_CELL =
  /\b(?:full|unrestricted|unlimited|complete|all|any|whole|entire)\s+(?:network|internet|outbound|egress|file ?system|disk|host|access|permissions)\b|\b(?:network|internet|egress)\s+access\b|\b(?:everything|root access|admin (?:rights?|access|privileges?))\b|^admin$|accès\s+(?:complet|total|illimité|libre|réseau|internet|root)|(?:réseau|internet|disque)\s+(?:complet|illimité|ouvert)|tout(?:es)?\s+(?:le réseau|le système de fichiers|le disque|internet|les accès|les permissions|les droits)/i;

/** The same in a sentence, where only what speaks of access counts. */
const IN_SENTENCE =
  /\b(?:full|unrestricted|unlimited)\s+(?:network|internet|outbound|egress|file ?system|disk|host)\s+access\b|\b(?:full|unrestricted|unlimited)\s+access\s+to\s+(?:the\s+)?(?:network|internet|file ?system|disk|host)\b|\baccess\s+to\s+the\s+(?:whole|entire)\s+(?:network|internet|file ?system|disk|host)\b|accès\s+(?:complet|total|illimité|sans restriction)\s+(?:au réseau|à internet|à l[’']internet|au système de fichiers|au disque|à l[’']hôte)|accès\s+(?:réseau|internet|disque)\s+(?:complet|total|illimité|sans restriction)|accès\s+à\s+tout\s+(?:le réseau|le système de fichiers|le disque|internet)/i;

const NEGATED =
  /\b(?:no|not|never|without|instead|avoid|avoids|avoided|den(?:y|ies|ied)|refus\w*|forbid\w*|forbidden|rather|neither|nor|cannot|prevents?|removes?|replaces?|blocks?|lacks?|loses?)\b|n[’']t\b|\b(?:pas|jamais|sans|aucun|aucune|évite\w*|éviter|interdit\w*|interdire|refuse\w*|lieu|plutôt|ni|empêche\w*|retire\w*|supprime\w*|bloque\w*|perd)\b/i;

export function opensEverythingInCell(text: string): boolean {
  return IN_CELL.test(text);
}

/** True for a sentence that grants everything; one that denies it, in whatever words, grants nothing. */
export function grantsEverything(sentence: string): boolean {
  const grant = IN_SENTENCE.exec(sentence);
  if (!grant) return false;
  const end = grant.index + grant[0].length;
  const reason = sentence.slice(end).search(REASON);
  return !NEGATED.test(reason < 0 ? sentence : sentence.slice(0, end + reason));
}

/** What follows says why access is given; a negation there denies none. */
const REASON = /(?<!\p{L})(?:because|since|as|so that|in order to|car|parce qu|puisque|afin|pour)(?!\p{L})/iu;

const WHOLE_SYSTEM = /(?:^|\s)--dir(?:=|\s+)["']?(?:\/(?:::\S*)?|[^\s:"']+:\/)["']?(?=\s|$)/;
const INHERITED =
  /(?:^|\s)(?:-S\s?|--wasi[= ])["']?(?:[\w-]+(?:=[\w-]+)?,)*(inherit-(?:network|env))(?!=n)\b/;

/** The flag of a command line that opens everything, as typed, and where it starts. */
export function openingFlag(line: string): { readonly text: string; readonly start: number } | undefined {
  for (const pattern of [WHOLE_SYSTEM, INHERITED]) {
    const match = pattern.exec(line);
    if (!match) continue;
    const text = match[0].trim();
    return { text, start: match.index + match[0].indexOf(text) };
  }
  return undefined;
}

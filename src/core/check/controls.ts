import type { Capability } from '../permissions/capability.ts';

/** A control outside the target that closes the gap of some capabilities, and the words that show it is planned. */
interface Control {
  readonly capabilities: RegExp;
  readonly words: RegExp;
}

const CONTROLS: readonly Control[] = [
  {
    capabilities: /^(?:http-out|tcp-connect|udp|dns)$/,
    words:
      /network ?polic(?:y|ies)|politiques? réseau|egress (?:polic|proxy|gateway|rule)|(?:proxy|passerelle|règles?|filtrage) (?:de sortie|sortante?s?)|service mesh|maillage de services|firewall|pare-feu|block_networks/i,
  },
  {
    capabilities: /^(?:http-in|tcp-listen|udp-listen)$/,
    words:
      /ingress|(?:api|http|edge|reverse) gateway|gateway api|httproute|reverse proxy|proxy inverse|passerelle (?:d[’']api|api|d[’']entrée|http)|load balancer|répartiteur|network ?polic(?:y|ies)|politiques? réseau/i,
  },
  {
    capabilities: /^fs-/,
    words:
      /read-?only|lecture seule|file permissions|droits? (?:du|des) (?:fichiers?|dossiers?)|separate (?:application|process|pod)|(?:application|processus|pod) à part/i,
  },
  {
    capabilities: /^(?:sql|keyvalue|blobstore|messaging|inference)/,
    words:
      /(?:database|postgres\w*|mysql|sql|broker|base|courtier)[^.\n]{0,40}\br[oô]les?\b|\br[oô]les?\b[^.\n]{0,40}(?:database|postgres|mysql|rights|least|read|droits|lecture|\bbase\b)|\bGRANT\b|\bIAM\b|\bACLs?\b|bucket polic|database user|(?:compte|utilisateur) (?:dédié|limité|en lecture)|(?:dedicated|separate) (?:user|account|store|database|bucket)|(?:base|magasin) (?:à part|dédiée?)/i,
  },
  {
    capabilities: /^(?:env|config|secret|args|call|schedule|stdio)$/,
    words:
      /(?:separate|own) (?:process|pod|deployment|application|workload)|(?:processus|pods?|déploiements?|applications?|workloads?) (?:à part|séparée?s?|distincte?s?)|\bvault\b|external secrets|wac\b|composition|cronjob/i,
  },
  {
    capabilities: /^memory$/,
    words: /\blimits?\b|\blimites?\b|\bquotas?\b|cgroup|plafond/i,
  },
  {
    capabilities: /^timeout$/,
    words:
      /timeouts?|deadline|délais? (?:maximal|d[’']attente|limite|maximum)|délai (?:de|du) (?:proxy|l[’']ingress)/i,
  },
  {
    capabilities: /^instances$/,
    words: /autoscal|replicas|réplicas|\bquotas?\b|plafond|concurren/i,
  },
];

const AUDIT =
  /wasm-architect audit|audit_component|capability gate|contrôle des capacités|wasm-tools component wit|(?:audit|audite|audited|auditing|audités?)\b/i;

/** Answers, for a capability, whether the text or the permission's own note plans a control that holds it. Looks through the text once. */
export function plannedControls(text: string): (capability: Capability, note?: string) => boolean {
  const planned = new Map(CONTROLS.map((control) => [control, control.words.test(text)]));
  return (capability, note = '') =>
    CONTROLS.some(
      (control) =>
        control.capabilities.test(capability) && (planned.get(control)! || control.words.test(note)),
    );
}

/** True where the text plans to look into the built binaries. */
export function plansAudit(text: string): boolean {
  return AUDIT.test(text);
}

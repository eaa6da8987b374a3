import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-sbom-label',
  name: 'CycloneDX / --type spdxjson',
  summary: {
    en: 'The Rust sample of the Bytecode Alliance attests the output of auditable2cdx, which is CycloneDX, as `--type spdxjson`.',
    fr: 'L’exemple Rust de la Bytecode Alliance atteste la sortie d’auditable2cdx, qui est du CycloneDX, comme `--type spdxjson`.',
  },
  fix: { en: 'Attest it with `--type cyclonedx`.', fr: 'Attestez-la avec `--type cyclonedx`.' },
  aliases: ['auditable2cdx', 'cargo auditable'],
  related: ['rust', 'cosign'],
  verified: true,
  sources: cite('SAMPLE-SBOM'),
});

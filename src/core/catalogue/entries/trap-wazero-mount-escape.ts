import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-wazero-mount-escape',
  name: 'wazero -mount',
  summary: {
    en: 'The help of wazero’s CLI says that a guest can leave its mounts with ../../: they do not confine.',
    fr: 'L’aide de la CLI de wazero dit qu’un invité peut sortir de ses montages par ../../ : ils ne confinent pas.',
  },
  fix: {
    en: 'For real confinement use the Go API with a custom fs.FS.',
    fr: 'Pour un vrai confinement, employez l’API Go avec votre propre fs.FS.',
  },
  related: ['wazero'],
  verified: true,
  sources: cite('WAZERO'),
});

import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-jco-full-grants',
  name: 'jco: preview2-shim',
  summary: {
    en: 'On Node, jco gives the guest the host’s root directory, all variables and the network unless a sandbox object is passed. preview2-shim 0.26.1 no longer preopens `/`; variables and network stay open by default.',
    fr: 'Sur Node, jco donne à l’invité le répertoire racine de l’hôte, toutes les variables et le réseau, sauf si on lui passe un objet sandbox. preview2-shim 0.26.1 ne préouvre plus `/` ; variables et réseau restent ouverts par défaut.',
  },
  fix: {
    en: 'Use preview2-shim 0.26.1 or later and pass `new WASIShim({ sandbox: { preopens, env, args, enableNetwork: false } })`. Up to 0.26.0, `enableNetwork: false` does not stop outbound HTTP and a symbolic link leaves a preopen.',
    fr: 'Employez preview2-shim 0.26.1 ou plus récent et passez `new WASIShim({ sandbox: { preopens, env, args, enableNetwork: false } })`. Jusqu’à 0.26.0, `enableNetwork: false` n’arrête pas le HTTP sortant et un lien symbolique sort d’un répertoire préouvert.',
  },
  related: ['jco'],
  verified: true,
  sources: cite('JCO-SHIM', 'NPM-LAB'),
});

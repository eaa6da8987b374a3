import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-p2shim-sandbox',
  name: 'preview2-shim sandbox',
  summary: {
    en: 'Up to preview2-shim 0.26.0, `enableNetwork: false` does not stop outbound HTTP and a symbolic link leaves a preopen. 0.26.1 fixes both and drops the default `/` preopen; the environment is still inherited by default.',
    fr: 'Jusqu’à preview2-shim 0.26.0, `enableNetwork: false` n’arrête pas le HTTP sortant et un lien symbolique sort d’un répertoire préouvert. 0.26.1 corrige les deux et retire le `/` préouvert par défaut ; l’environnement reste hérité.',
  },
  fix: {
    en: 'Use 0.26.1 or later, pass a sandbox object with every power named, and do not run untrusted code in your own Node process: jco’s README says that neither isolation mode is a security sandbox.',
    fr: 'Utilisez 0.26.1 ou plus récent, passez un objet sandbox qui nomme chaque droit, et n’exécutez pas de code douteux dans votre processus Node : le README de jco dit qu’aucun mode d’isolation n’est un bac à sable de sécurité.',
  },
  aliases: ['enableNetwork', 'symlink escape'],
  related: ['jco'],
  verified: true,
  sources: cite('NPM-LAB', 'JCO-SHIM'),
});

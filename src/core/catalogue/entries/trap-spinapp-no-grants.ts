import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-spinapp-no-grants',
  name: 'SpinKube: SpinApp',
  summary: {
    en: 'SpinApp has no field for outbound hosts, files or guest environment: these are frozen in the image. The operator can only subtract.',
    fr: 'SpinApp n’a aucun champ pour les hôtes sortants, les fichiers ou l’environnement de l’invité : ils sont figés dans l’image. L’opérateur ne peut que retrancher.',
  },
  fix: {
    en: 'Subtract with block_networks in a runtime-config secret, with fewer components, or with a NetworkPolicy.',
    fr: 'Retranchez par block_networks dans un secret runtime-config, par moins de composants ou par une NetworkPolicy.',
  },
  related: ['spinkube'],
  verified: true,
  sources: cite('SK-CRD'),
});

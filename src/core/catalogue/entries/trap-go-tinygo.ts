import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-go-tinygo',
  name: 'TinyGo / componentize-go',
  summary: {
    en: 'TinyGo’s component bindings are unmaintained and Spin 4 dropped TinyGo: componentize-go is the way in 2026.',
    fr: 'Les liaisons de composants de TinyGo ne sont plus maintenues et Spin 4 a quitté TinyGo : componentize-go est la voie en 2026.',
  },
  fix: {
    en: '`componentize-go --world <world> bindings`, then `componentize-go build`.',
    fr: '`componentize-go --world <monde> bindings`, puis `componentize-go build`.',
  },
  related: ['go', 'tinygo', 'componentize-go'],
  verified: true,
  sources: cite('WIT-BINDGEN', 'SPIN-40', 'CD-GO'),
});

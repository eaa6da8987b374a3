import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-assemblyscript-wasi',
  name: 'AssemblyScript / WASI',
  summary: {
    en: 'AssemblyScript has no WASI since 2022.',
    fr: 'AssemblyScript n’a plus de WASI depuis 2022.',
  },
  fix: {
    en: 'Choose another language, for instance JavaScript or Rust.',
    fr: 'Choisissez un autre langage, par exemple JavaScript ou Rust.',
  },
  related: ['assemblyscript', 'javascript', 'rust'],
  verified: true,
  sources: cite('ASC'),
});

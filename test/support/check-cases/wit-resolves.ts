import { block, wit, type Cases } from './case.ts';

const ledger = block('wit', 'package a:core@1.0.0;', 'interface ledger { record amount { cents: u64 } }');

export const witResolves: Cases = {
  invalid: {
    en: [
      [
        block('wit', 'package a:b;', 'interface pay {', '  pay: func(order: order) -> bool;', '}'),
        'error 4: This WIT does not resolve: ',
      ],
      [block('wit', 'package a:b;', 'world w {', '  import', '}'), 'error 5'],
      [wit('import wasi:http/fetch@0.2.12;'), 'error 4'],
      [
        block('wit', 'package a:b;', 'interface good { f: func(); }') +
          block('wit', 'package c:d;', 'world w { import a:b/good; export nowhere; }'),
        'error 7',
      ],
      [
        {
          title: 'more than twenty blocks, and says that it stops',
          document: Array.from({ length: 21 }, (_, index) => block('wit', `interface i${index} {}`)).join(''),
        },
        'info 62: Only the first 20 WIT blocks were checked',
      ],
    ],
    fr: [
      [
        `Le contrat du registre :\n\n${block('wit', 'interface registre {', '  debiter: func(montant: centimes);', '}')}`,
        'error 5',
      ],
    ],
  },
  valid: {
    en: [
      ledger +
        block(
          'wit',
          'package a:api@1.0.0;',
          'interface pay {',
          '  use a:core/ledger@1.0.0.{amount};',
          '  pay: func(a: amount);',
          '}',
        ),
      wit('import wasi:http/types@0.2.12;'),
      {
        title: 'an interface without a package',
        document: block('wit', 'interface a { f: func() -> string; }'),
      },
      { title: 'the inside of a world', document: block('wit', 'import wasi:http/outgoing-handler@0.2.12;') },
      {
        title: 'the inside of an interface',
        document: block('wit', 'pay: func(cents: u64) -> result<string, string>;'),
      },
      { title: 'a package that nobody knows', document: wit('import x:y/z@1.0.0;') },
      { title: 'a sketch', document: block('wit', 'package a:b;', 'interface pay { ... }') },
      { title: 'another language', document: block('text', 'world w {') },
    ],
    fr: [
      `Le contrat du registre :\n\n${block('wit', 'interface registre {', '  debiter: func(centimes: u64) -> result<string, string>;', '}')}`,
    ],
  },
};

import { enLangage, inLanguage, type Cases } from './case.ts';

export const languageFits: Cases = {
  invalid: {
    en: [
      [inLanguage('Java'), 'error 3: Java has no path to a component'],
      [inLanguage('**PHP 8.3**'), 'error 3: PHP has no path to a component'],
      [inLanguage('AssemblyScript'), 'error 3: AssemblyScript has no path to a component'],
      [
        inLanguage('C#'),
        'warning 3: C# / .NET reaches a component only experimentally, and the text does not say so',
      ],
      [
        inLanguage('Zig 0.15'),
        'warning 3: Zig reaches a component only experimentally, and the text does not say so',
      ],
      [inLanguage('Brainfuck'), 'info 3: The catalogue does not know the language "Brainfuck"'],
    ],
    fr: [
      [enLangage('Java'), 'error 3: Java has no path to a component'],
      [
        enLangage('C#'),
        'warning 3: C# / .NET reaches a component only experimentally, and the text does not say so',
      ],
    ],
  },
  valid: {
    en: [
      inLanguage('Rust'),
      inLanguage('to be defined'),
      ...[
        'Rust 1.89',
        'Rust (wasm32-wasip2)',
        '`Go`',
        'Go (TinyGo)',
        'golang',
        'C++',
        'C / C++',
        'TypeScript',
        'JavaScript / TypeScript',
        'Node.js',
        'Python ≥ 3.12',
        'Rust + Go',
        'Swift (experimental)',
        'external',
        '[Language]',
        '–',
      ].map((language) => inLanguage(language)),
      inLanguage('Kotlin', '\nKotlin is experimental here.\n'),
      '| Language | Team |\n| --- | --- |\n| Java | billing |\n',
    ],
    fr: [
      enLangage('Rust'),
      enLangage('Python ≥ 3.12'),
      enLangage('Rust ou Go'),
      enLangage('externe'),
      enLangage('Kotlin', '\nKotlin reste expérimental.\n'),
    ],
  },
};

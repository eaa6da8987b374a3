import { calling, type Cases } from './case.ts';

const WHOLE_PIPELINE = [
  '## CI/CD',
  '1. Build each row with its toolchain.',
  '2. Run the tests.',
  '3. `wasm-architect audit` compares each component with its row.',
  '4. `wac plug` composes.',
  '5. `wasm-tools validate` on the result.',
  '6. Sign with cosign.',
  '7. Push to the registry.',
  '8. Deploy with Helm.',
].join('\n');

export const pipelineComplete: Cases = {
  invalid: {
    en: [
      [
        '## CI/CD\n\n1. Build with cargo.\n2. Deploy with Helm.\n',
        'warning 1: This pipeline does not speak of: test, capability gate, validation, signing, publication',
      ],
      [
        '## CI/CD\n\nBuild, test, validate, sign, publish and deploy the gateway.\n',
        'warning 1: This pipeline does not speak of: capability gate',
      ],
      [
        `${calling}\n${WHOLE_PIPELINE.replace('4. `wac plug` composes.\n', '')}`,
        'warning 6: This pipeline does not speak of: composition',
      ],
      [
        '# A\n\n## Build pipeline\n\nDesign, latest, public: nothing more.\n\n## B\n\nBuild, test, deploy.\n',
        'warning 3: This pipeline does not speak of: build, test, capability gate, validation, signing, publication, deployment',
      ],
    ],
    fr: [
      [
        '## Chaîne de livraison continue\n\n1. Compiler.\n2. Tester.\n3. Contrôler les capacités.\n4. Valider.\n5. Publier.\n6. Déployer.\n',
        'warning 1: This pipeline does not speak of: signing',
      ],
    ],
  },
  valid: {
    en: [
      `${calling}\n${WHOLE_PIPELINE}`,
      WHOLE_PIPELINE.replace('4. `wac plug` composes.\n', ''),
      '## CI/CD\n\n### Build\n\ncargo\n\n### Test\n\n### Audit\n\n### Validate\n\n### Sign\n\n### Publish\n\n### Deploy\n',
      '## Image processing pipeline\n\nDecode, scale, encode.\n',
      'We have a CI/CD pipeline elsewhere.\n',
    ],
    fr: [
      '## Pipeline CI/CD\n\n- Construction : `cargo build`\n- Tests\n- Audit des permissions\n- Vérification\n- Signature avec cosign\n- Publication dans le registre\n- Déploiement\n',
      '## Pipeline de traitement\n\nDécoder, réduire.\n',
    ],
  },
};

import { artefactPath } from './composition.ts';
import { lines, ON_VERSION, useAction, type Lookup, type Step } from './steps.ts';
import { shellWord } from './shell-word.ts';
import type { Plan } from './target.ts';

/** Where a unit is published, without a tag. */
export function imageOf({ registry }: Pick<Plan, 'registry'>, name: string): string {
  return `${registry.toLowerCase()}/${name}`;
}

/** Pushes each artefact as a component, and signs its digest: a tag may move. */
export function publishComponents(plan: Plan, lookup: Lookup): readonly Step[] {
  return plan.units.flatMap((unit) => {
    const image = imageOf(plan, unit.name);
    const id = `push-${unit.name}`;
    const push = useAction(lookup, 'bytecodealliance-wkg-github-action', {
      file: artefactPath(unit),
      'oci-reference-without-tag': image,
      version: '${{ github.ref_name }}',
    });
    return [
      { name: `Publish ${unit.name}`, id, if: ON_VERSION, ...push },
      ...signSteps(image, unit.name, `\${{ steps.${id}.outputs.digest }}`, lookup),
    ];
  });
}

/** Publishes with a command that says the digest on its output. */
export function publishByCommand(image: string, name: string, push: string, lookup: Lookup): readonly Step[] {
  const id = `push-${name}`;
  return [
    {
      name: `Publish ${name}`,
      id,
      if: ON_VERSION,
      env: { TAG: '${{ github.ref_name }}' },
      run: lines([
        'set -o pipefail',
        `${push} | tee push.log`,
        `echo "digest=$(grep -o 'sha256:[0-9a-f]\\{64\\}' push.log | tail -n 1)" >> "$GITHUB_OUTPUT"`,
      ]),
    },
    ...signSteps(image, name, `\${{ steps.${id}.outputs.digest }}`, lookup),
  ];
}

function signSteps(image: string, name: string, digest: string, lookup: Lookup): readonly Step[] {
  const reference = `${shellWord(image)}@"$DIGEST"`;
  return [
    {
      name: `Sign ${name}`,
      if: ON_VERSION,
      env: { DIGEST: digest },
      run: lines([
        `cosign sign --yes ${reference}`,
        `cosign attest --yes --type cyclonedx --predicate sbom.cdx.json ${reference}`,
      ]),
    },
    {
      name: `Provenance ${name}`,
      if: ON_VERSION,
      ...useAction(lookup, 'actions-attest-build-provenance', {
        'subject-name': image,
        'subject-digest': digest,
        'push-to-registry': true,
      }),
    },
  ];
}

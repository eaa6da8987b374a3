import { artefactPath } from './composition.ts';
import { lines, useAction, type Lookup, type Step } from './steps.ts';
import { shellLine, shellWord } from './shell-word.ts';
import type { Plan, Unit } from './target.ts';

/** What manifests name until the workflow puts a digest there; the git tag `v0.1.0` publishes it. */
const FIRST_VERSION = '0.1.0';

/** Where a unit is published, without a tag. */
export function imageOf({ registry }: Pick<Plan, 'registry'>, name: string): string {
  return `${registry.toLowerCase()}/${name}`;
}

/** Where a unit is published, as a manifest names it. */
export function taggedImage(plan: Pick<Plan, 'registry'>, name: string): string {
  return `${imageOf(plan, name)}:${FIRST_VERSION}`;
}

/** The shell word for an image with the version that a variable holds as a git tag. */
export function versionedImage(image: string, variable: 'TAG' | 'GITHUB_REF_NAME'): string {
  return `${shellWord(image)}:"\${${variable}#v}"`;
}

/** Which tag of a manifest gives way to which digest; the steps that publish write it. */
const DIGESTS = 'digests.sed';

/** The line of a deployment that makes a manifest name the digests that were signed. */
export function pinDigests(file: string): string {
  return shellLine(['sed', '-i', '-f', DIGESTS, file]);
}

/** What is pushed by itself. */
type Artefact = Pick<Unit, 'name' | 'parts'>;

/** The artefacts where nothing is composed beforehand. */
export function rowArtefacts({ rows }: Plan): readonly Artefact[] {
  return rows.map((row) => ({ name: row.name, parts: [row] }));
}

/** Pushes each artefact, and signs its digest: a tag may move. */
export function publishArtefacts(
  plan: Plan,
  lookup: Lookup,
  artefacts: readonly Artefact[] = plan.units,
): readonly Step[] {
  return artefacts.flatMap((artefact) => {
    const image = imageOf(plan, artefact.name);
    const push = `wkg oci push ${versionedImage(image, 'TAG')} ${shellWord(artefactPath(artefact))}`;
    return publishByCommand(image, artefact.name, push, lookup);
  });
}

/** The lines that put published artefacts where the start scripts look for them. */
export function pullArtefacts(plan: Plan, artefacts: readonly Artefact[] = plan.units): readonly string[] {
  return artefacts.flatMap((artefact) => {
    const image = versionedImage(imageOf(plan, artefact.name), 'GITHUB_REF_NAME');
    return [
      `# On the host that runs it: pull what was published, then start run-${artefact.name}.sh.`,
      `wkg oci pull --output ${shellWord(artefactPath(artefact))} ${image}`,
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
      env: { TAG: '${{ github.ref_name }}', IMAGE: image },
      run: lines([
        'set -o pipefail',
        `${push} | tee push.log`,
        `digest=$(grep -o 'sha256:[0-9a-f]\\{64\\}' push.log | tail -n 1)`,
        `echo "digest=$digest" >> "$GITHUB_OUTPUT"`,
        `echo "s|$IMAGE:${FIRST_VERSION}|$IMAGE@$digest|" >> ${DIGESTS}`,
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
      env: { DIGEST: digest },
      run: lines([
        `cosign sign --yes ${reference}`,
        `cosign attest --yes --type cyclonedx --predicate sbom.cdx.json ${reference}`,
      ]),
    },
    {
      name: `Provenance ${name}`,
      ...useAction(lookup, 'actions-attest-build-provenance', {
        'subject-name': image,
        'subject-digest': digest,
        'push-to-registry': true,
      }),
    },
  ];
}

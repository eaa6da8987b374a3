import { componentPath } from './composition.ts';
import { recipeOf } from './recipes.ts';
import { shellLine } from './shell-word.ts';
import { lines, type Lookup, type Step } from './steps.ts';
import type { Plan, PlannedRow, Target } from './target.ts';

const SOURCES = 'sources';

/** The steps that build every row with the toolchain of its language; a language without a recipe stops the build and says so. */
export function buildSteps({ rows, worlds }: Plan, target: Target, lookup: Lookup): readonly Step[] {
  const worldOf = new Map(worlds.worlds.map(({ component, name }) => [component, name]));
  const runs = target.modules ? 'modules' : 'components';
  const recipes = new Map(rows.map((row) => [row, recipeOf(languageOf(row, lookup), runs)]));
  return [
    ...[...new Set(recipes.values())].flatMap((recipe) => recipe?.setup(lookup) ?? []),
    ...rows.map((row): Step => {
      const name = `Build ${row.name}`;
      const recipe = recipes.get(row);
      if (recipe === undefined) return { name, run: missingRecipe(row) };
      const commands = recipe.build({
        name: row.name,
        world: worldOf.get(row.name)!,
        out: `../../${componentPath(row.name)}`,
        granted: new Set(row.permissions.map(({ permission: { capability } }) => capability)),
      });
      return { name, 'working-directory': `${SOURCES}/${row.name}`, run: lines(commands) };
    }),
  ];
}

function languageOf({ language }: PlannedRow, lookup: Lookup): string | undefined {
  const entry = lookup.byName(language);
  return entry?.kind === 'language' ? entry.id : undefined;
}

function missingRecipe({ name }: PlannedRow): string {
  return lines([
    shellLine(['echo', `No recipe for the language of ${name}: build ${componentPath(name)} here.`]),
    'exit 1',
  ]);
}

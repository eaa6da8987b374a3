const LEFTOVER =
  /^(?:\.{2,}|…|\?+|x{3,}|todo\b.*|tbd|tba|to be (?:defined|completed|decided|determined|filled)|[àa] (?:compl[ée]ter|d[ée]finir|pr[ée]ciser|remplir|d[ée]terminer)|\[[^\]]*\]|<[^<>]*>|\{\{[^{}]*\}\})$/i;

/** True for what stands in a cell until someone fills it: `…`, `TODO`, `à compléter`, `[label]`, `{{name}}`. */
export function isLeftover(text: string): boolean {
  const bare = text.replace(/[`*_]/g, '').trim();
  return bare.length <= 200 && LEFTOVER.test(bare) && !/^<br\s?\/?>$/i.test(bare);
}

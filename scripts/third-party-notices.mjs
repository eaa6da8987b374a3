import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Names, versions and licence texts of the packages whose code the bundle holds, sorted by name, then `others`. */
export async function thirdPartyNotices(root, metafile, others) {
  const folders = new Set();
  for (const input of Object.keys(metafile.inputs)) {
    const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input.replaceAll('\\', '/'));
    if (folder) folders.add(folder[0]);
  }
  const notices = await Promise.all([...folders].sort().map((folder) => notice(join(root, folder))));
  return `${['This package contains code of the packages below.', ...notices, ...others].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

async function notice(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const files = (await readdir(folder)).filter((file) => /^(licen[cs]e|notice)/i.test(file)).sort();
  if (!license && files.length === 0) throw new Error(`${name} is bundled and names no licence.`);
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return [`${name} ${version} (${license})`, ...texts.map((text) => text.trim())].join('\n\n');
}

import { wasmToolsNotOffered } from '../cli/wasm-tools.ts';
import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wasm-tools',
  kind: 'tool',
  purposes: ['build', 'inspect', 'bind'],
  name: 'wasm-tools',
  summary: {
    en: 'General CLI for modules and components: validate, print, strip, objdump, metadata, `component new`, `component wit`, `component embed`, `component targets`.',
    fr: 'CLI générale pour les modules et les composants : validate, print, strip, objdump, metadata, `component new`, `component wit`, `component embed`, `component targets`.',
  },
  maturity: 'stable',
  reason: {
    en: 'Released about every two weeks; the base of most toolchains.',
    fr: 'Publié toutes les deux semaines environ ; la base de la plupart des chaînes d’outils.',
  },
  aliases: [
    'bytecodealliance/wasm-tools',
    'wasm-tools component new',
    'wasm-tools component wit',
    'wasm-tools component embed',
    'wasm-tools component targets',
  ],
  versions: [{ version: '1.257.1', date: '2026-08-19' }],
  licence: 'Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT',
  governance: { en: 'Bytecode Alliance', fr: 'Bytecode Alliance' },
  cautions: [
    {
      text: {
        en: '`wasm-tools compose` is deprecated: use wac.',
        fr: '`wasm-tools compose` est déprécié : employez wac.',
      },
      sources: cite('WTOOLS'),
    },
    {
      text: {
        en: 'Read the real imports with `wasm-tools component wit app.wasm` before you write a policy.',
        fr: 'Lisez les imports réels avec `wasm-tools component wit app.wasm` avant d’écrire une politique.',
      },
    },
    {
      text: {
        en: '`wasm-tools component targets` tells whether a component needs more than a world, as `wac targets` does; `semver-check` tests whether a change of an interface breaks.',
        fr: '`wasm-tools component targets` dit si un composant demande plus qu’un monde, comme `wac targets` ; `semver-check` teste si un changement d’interface casse.',
      },
      sources: cite('WTOOLS-COMPONENT'),
    },
    {
      text: {
        en: '`wasm-tools print` is the wrong tool for an audit: 3.6 s and 175 MB of text for a component of 12 MB.',
        fr: '`wasm-tools print` n’est pas un outil d’audit : 3,6 s et 175 MB de texte pour un composant de 12 MB.',
      },
      sources: cite('NPM-LAB'),
    },
  ],
  related: ['wac', 'wit-bindgen'],
  notOffered: wasmToolsNotOffered,
  verified: true,
  sources: cite('WTOOLS'),
});

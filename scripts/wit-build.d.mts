import type { Plugin } from 'esbuild';

export function witPlugin(): Plugin;
export function copyWitAssets(outDir: string): Promise<void>;
export function witNotices(): Promise<string>;

export function buildExample(folder: string, tools?: string): Promise<void>;

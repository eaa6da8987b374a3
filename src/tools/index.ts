import { auditComponentTool } from './audit-component.ts';
import { checkArchitectureTool } from './check-architecture.ts';
import { compilePermissionsTool } from './compile-permissions.ts';
import type { Tool } from './define-tool.ts';
import { fillTemplateTool } from './fill-template.ts';
import { searchCatalogueTool } from './search-catalogue.ts';

/** Every tool, in the order in which they are used. */
export const TOOLS: readonly Tool[] = [
  fillTemplateTool,
  searchCatalogueTool,
  checkArchitectureTool,
  compilePermissionsTool,
  auditComponentTool,
];

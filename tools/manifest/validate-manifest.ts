import { FullValidationProcessor } from '@forge/manifest';

/** Atlassian's own validation of a manifest: its complaints, one sentence each. Paths in it count from the working directory. */
export async function validateManifest(path: string): Promise<string[]> {
  const { success, errors = [] } = await new FullValidationProcessor({}).process(path);
  const said = errors.map(({ level, line, message }) => `${path}:${line} ${level}: ${message}`);
  return success || said.length > 0 ? said : [`${path} does not pass Atlassian's validation.`];
}

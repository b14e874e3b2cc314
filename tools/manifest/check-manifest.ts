import { builtHandlers } from './built-handlers';
import { missedByValidator } from './missed-by-validator';
import { readManifest } from './read-manifest';
import { validateManifest } from './validate-manifest';

async function main(): Promise<void> {
  const complaints = [...(await validateManifest('manifest.yml')), ...missedByValidator(readManifest('manifest.yml'), builtHandlers(process.cwd()))];
  for (const complaint of complaints) console.log(complaint);
  if (complaints.length > 0) process.exitCode = 1;
}

void main();

import type { JiraCaller } from '../jira-caller';
import type { Manifest, ManifestPermission } from '../manifest';
import { extensionKey } from '../site/extension-key';
import type { Table } from '../site/jsonl-store';
import type { AccessRules } from './access-rules';
import type { Permission } from './permissions';

/** The global permissions that the app brings, and who has them: those of its default grants, but where it was decided for a person. */
export class AppPermissions {
  private readonly declared: ReadonlyMap<string, ManifestPermission>;

  constructor(
    manifest: Manifest,
    private readonly decided: Table<boolean>,
    private readonly access: Pick<AccessRules, 'isAdministrator'>,
  ) {
    const modules = manifest.modules['jira:globalPermission'] ?? [];
    this.declared = new Map(modules.map((module) => [extensionKey(manifest, module.key), module]));
  }

  /** The permission of this key; undefined where the app declares none. */
  of(key: string): Permission | undefined {
    const module = this.declared.get(key);
    return module && { id: key, key, name: module.name, description: module.description, type: 'GLOBAL' };
  }

  /** False for a key that the app does not declare, too. */
  has(caller: JiraCaller, key: string): boolean {
    const grants = this.declared.get(key)?.defaultGrants ?? [];
    if (caller.kind === 'app') return grants.includes('all');
    const byDefault = grants.includes('all') || (grants.includes('jira-administrators') && this.access.isAdministrator(caller.accountId));
    return this.declared.has(key) && (this.decided.get(`${key} ${caller.accountId}`) ?? byDefault);
  }

  /** Grants a permission to an account or takes it away, whatever the default; false where the app declares no such key. */
  decide(key: string, accountId: string, granted: boolean): boolean {
    if (!this.declared.has(key)) return false;
    this.decided.set(`${key} ${accountId}`, granted);
    return true;
  }
}

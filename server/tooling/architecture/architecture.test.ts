import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { TABLES } from '../tables-command.ts'
import { sourceFiles, type SourceFile } from './files.ts'
import { filesAreShort, foldersAreSmall, importsFollowTheArrows, modulesHaveOneDoor, namesSaySomething, tablesHaveOneOwner, type Rule } from './rules.ts'

const files = sourceFiles()
const tables = [...readFileSync(TABLES, 'utf8').matchAll(/^ {2}'([a-z_]+\.[a-z_]+)':/gm)].map(([, name]) => name!)
const file = (path: string, text: string): SourceFile => ({ path, text })

/** The tree keeps the rule, and the rule can fail. */
function rule(sentence: string, check: Rule, broken: SourceFile[], says: RegExp): void {
  test(sentence, () => {
    assert.deepEqual(check(files, tables), [])
    assert.match(check(broken, tables).join('\n'), says)
  })
}

rule('imports follow the arrows', importsFollowTheArrows,
  [file('server/modules/accounting/a.ts', `import { shop } from '#modules/shop'`)], /accounting may not know shop/)

rule('the kernel knows nobody', importsFollowTheArrows,
  [file('server/kernel/a.ts', `import type { Work } from '../platform/work.ts'`)], /kernel may not know platform/)

rule('only routes read the contract', importsFollowTheArrows,
  [file('server/modules/shop/orders/place-order.ts', `import { NewOrder } from '@comptoir/contract/shop-orders'`)], /shop may not know contract/)

rule('a module is reached by its front door', modulesHaveOneDoor,
  [file('server/modules/shop/a.ts', `import { postEntry } from '../accounting/ledger/post-entry.ts'`)], /go through #modules\/accounting/)

rule('only a module’s own files name its tables', tablesHaveOneOwner,
  [file('server/modules/shop/a.ts', 'sql`select * from accounting.entries`')], /names accounting.entries/)

rule('files are short', filesAreShort,
  [file('server/kernel/a.ts', 'x\n'.repeat(301))], /has 301 lines/)

rule('a folder holds a dozen files', foldersAreSmall,
  Array.from({ length: 13 }, (_, index) => file(`server/modules/shop/orders/${index}.ts`, '')), /next noun/)

rule('names say something', namesSaySomething,
  [file('server/modules/shop/order-utils.ts', '')], /"utils" names nothing/)

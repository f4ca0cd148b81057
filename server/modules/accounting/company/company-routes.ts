import { CompanyIdentity } from '@comptoir/contract/accounting-invoices'
import { problem } from '@comptoir/contract/wire'
import type { App } from '#platform/http/app.ts'
import { changesBetween } from '#platform/http/audit.ts'
import { companyNotFound, companyOf } from './company.ts'
import { saveCompany } from './save-company.ts'

const url = '/api/admin-dashboard/settings/company/'
const tags = ['Settings']

export function companyRoutes(app: App): void {
  app.get(url, {
    config: { permission: 'accounting.read' },
    schema: { tags, summary: 'The company that sells', response: { 200: CompanyIdentity, 404: problem } },
  }, async () => {
    const company = await companyOf(app.platform.reading)
    if (!company) throw companyNotFound
    return company
  })

  app.put(url, {
    config: { permission: 'administration.settings' },
    schema: { tags, summary: 'Fill in or change the company that sells', body: CompanyIdentity, response: { 200: CompanyIdentity, 422: problem } },
  }, async (request) => {
    const before = await companyOf(app.platform.reading)
    const after = await app.platform.inTransaction(request.actor, (work) => saveCompany(work, request.body))
    // whose account is printed on invoices is what a fraud would change; where somebody lives and is called is theirs
    request.audited.changes = changesBetween(before, after, ['email', 'phone', 'street'])
    return after
  })
}

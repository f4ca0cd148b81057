import { Csv } from '@comptoir/contract/accounting-ledger'
import { PdfFile } from '@comptoir/contract/accounting-invoices'
import { XlsxFile } from '@comptoir/contract/accounting-reports'
import type { z } from 'zod'

/** An answer as JSON, or as the file that `format` asks for. */
export const inEveryForm = <T extends z.ZodType>(schema: T) => ({
  content: {
    'application/json': { schema },
    'text/csv': { schema: Csv },
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { schema: XlsxFile },
    'application/pdf': { schema: PdfFile },
  },
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { taxCodes } from '../../vat/tax-codes.ts'
import { belgianCompany, creditOf, documentOf, seller } from '../testing/documents.ts'
import { invoices } from '../testing/treatments.ts'
import { mentionsOf, worded, wordings } from './mentions.ts'

const lines = [{ text: 'x', quantity: 1, net_cents: 10000n, vat_cents: 2100n, category: 'S', rate_bp: 2100 }] as const

test('each treatment prints the mention of its tax codes', () => {
  const mentions = Object.fromEntries(Object.entries(invoices).map(([sale, document]) => [sale, mentionsOf(document)]))
  assert.deepEqual(mentions, {
    'a Belgian person at 21, 12, 6 and 0 %, paid by card': ['zero'],
    'a Belgian company by transfer within thirty days': ['late_payment_b2b'],
    'a company of another member state, goods': ['ic_goods', 'late_payment_b2b'],
    'a company of another member state, services': ['reverse_charge_eu', 'late_payment_b2b'],
    'a company of another member state, goods and services, paid online': ['ic_goods', 'reverse_charge_eu'],
    'a person in another member state below the threshold': [],
    'a person in another member state above the threshold (OSS)': [],
    'a company outside the Union, goods': ['export'],
    'a person outside the Union, goods': ['export'],
    'a company outside the Union, services': ['outside_scope'],
    'a company outside the Union, goods and services': ['export', 'outside_scope'],
    'a Belgian company buying from a small enterprise': ['small_enterprise', 'late_payment_b2b'],
    'a Belgian person who left no e-mail address': [],
  })
})

test('a mention stands in the language of the buyer and in the legal language of the seller, once when they are one', () => {
  const document = documentOf({ buyer: belgianCompany, lines })
  assert.deepEqual(worded('export', { ...document, language: 'de' }), ['Steuerbefreite Ausfuhr - Artikel 39 MwSt.-Gesetzbuch', 'Exportation exemptée - article 39 du Code de la TVA'])
  assert.deepEqual(worded('export', { ...document, language: 'fr' }), ['Exportation exemptée - article 39 du Code de la TVA'])
  assert.deepEqual(worded('zero', { ...document, language: 'en', seller: { ...seller, legal_language: 'nl' } }), ['Zero rate', 'Nultarief'])
})

test('a company pays back the VAT of a credit note; a person is told nothing of it', () => {
  assert.deepEqual(mentionsOf(creditOf(documentOf({ buyer: belgianCompany, lines }))), ['credit_note'])
  assert.deepEqual(mentionsOf(creditOf(documentOf({ lines }))), [])
})

test('every mention that a sales code leads to has its wording in four languages', () => {
  const keys = new Set([...taxCodes.values()].filter(({ side, automatic }) => side === 'sale' && automatic).map(({ mention_key }) => mention_key).filter(Boolean))
  for (const key of keys) for (const language of ['fr', 'nl', 'de', 'en'] as const) assert.ok(wordings[key as keyof typeof wordings]?.[language], `${key} ${language}`)
})

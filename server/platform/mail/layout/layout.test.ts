import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Letterhead, MailContent } from '../mail.ts'
import { htmlMail } from './html.ts'
import { textMail } from './text.ts'

const letterhead: Letterhead = { name: 'Boutique <Exemple>', email: 'bonjour@boutique.test', foot: { fr: ['Exemple SRL, Place de la Bourse 1, 1000 Bruxelles', 'N° TVA BE 0123.456.749 <b>'], nl: [], de: [], en: [] } }
const content: MailContent = {
  subject: 'Commande & <script>alert(1)</script>',
  blocks: [
    { kind: 'paragraph', text: 'Bonjour "<img src=x>",\nmerci.' },
    { kind: 'facts', rows: [['Numéro', '2026-00012'], ['Communication', '+++123/4567/89012+++']] },
    { kind: 'amounts', label: 'Articles', rows: [{ text: 'Café moulu', detail: '2 × 12,10 €', amount: '24,20 €' }], totals: [{ text: 'Total TVAC', amount: '24,20 €' }] },
    { kind: 'button', text: 'Voir la commande', href: 'https://boutique.test/orders/1?a="x"&b=2' },
    { kind: 'quote', text: 'Deux\nlignes', by: 'Eve <b>' },
  ],
}

test('everything that a person could have typed is escaped', () => {
  const html = htmlMail(content, { letterhead, language: 'fr' })
  assert.doesNotMatch(html, /<script>|<img|<b>|Boutique <Exemple>/)
  assert.match(html, /Bonjour &quot;&lt;img src=x&gt;&quot;,<br>merci\./)
  assert.match(html, /href="https:\/\/boutique\.test\/orders\/1\?a=&quot;x&quot;&amp;b=2"/)
})

test('nothing is fetched from elsewhere, and tables of layout are not read out as tables', () => {
  const html = htmlMail(content, { letterhead, language: 'fr' })
  assert.doesNotMatch(html, /<img|<link|<[^>]* src=|url\(|@import/)
  assert.equal(html.match(/<table role="presentation"/g)?.length, 2)
  assert.match(html, /<html lang="fr">/)
  assert.match(html, /prefers-color-scheme:dark/)
})

test('the text alternative says the same, figures in one column', () => {
  assert.equal(textMail(content, { letterhead, language: 'fr' }), [
    'Commande & <script>alert(1)</script>', '', 'Bonjour "<img src=x>",', 'merci.', '', 'Numéro: 2026-00012', 'Communication: +++123/4567/89012+++', '',
    'Café moulu                                               24,20 €', '  2 × 12,10 €', '-'.repeat(64), 'Total TVAC                                               24,20 €', '',
    'Voir la commande:', 'https://boutique.test/orders/1?a="x"&b=2', '', 'Eve <b> a écrit :', '> Deux', '> lignes', '',
    '-- ', 'Boutique <Exemple>', 'Exemple SRL, Place de la Bourse 1, 1000 Bruxelles', 'N° TVA BE 0123.456.749 <b>', '',
  ].join('\n'))
})

test('a secret link that was forgotten says so', () => {
  const gone: MailContent = { subject: 'x', blocks: [{ kind: 'button', text: 'Choisir', href: '', secret: true }] }
  assert.match(htmlMail(gone, { letterhead, language: 'fr' }), /lien personnel, qui n’est pas montré ici/)
  assert.doesNotMatch(htmlMail(gone, { letterhead, language: 'fr' }), /<a /)
})

import { Refusal } from '#kernel/refusal.ts'

export const unknownLeaveType = new Refusal('hr/unknown-leave-type', 404, {
  fr: 'Ce type de congé n’existe pas ou n’est plus utilisé.', nl: 'Dit verloftype bestaat niet of wordt niet meer gebruikt.', de: 'Diese Urlaubsart gibt es nicht oder nicht mehr.', en: 'This type of leave does not exist or is no longer used.',
})
export const leaveTypeTwice = new Refusal('hr/leave-type-exists', 409, {
  fr: 'Un type de congé porte déjà cette clé.', nl: 'Er bestaat al een verloftype met deze sleutel.', de: 'Diesen Schlüssel trägt schon eine Urlaubsart.', en: 'A type of leave already has this key.',
}).at('/key')
export const unknownHoliday = new Refusal('hr/unknown-holiday', 422, {
  fr: 'Ce n’est pas un jour férié légal qui tombe un samedi ou un dimanche de cette année.', nl: 'Dit is geen wettelijke feestdag die dat jaar op een zaterdag of zondag valt.',
  de: 'Das ist kein gesetzlicher Feiertag, der in diesem Jahr auf einen Samstag oder Sonntag fällt.', en: 'This is no legal holiday that falls on a Saturday or Sunday of that year.',
})
export const replacementNotWorked = new Refusal('hr/replacement-not-a-working-day', 422, {
  fr: 'Un jour de remplacement est un jour de travail de la même année, et sert une seule fois.', nl: 'Een vervangingsdag is een werkdag van hetzelfde jaar en dient één keer.',
  de: 'Ein Ersatztag ist ein Arbeitstag desselben Jahres und gilt nur einmal.', en: 'A replacement day is a working day of the same year, and is used once.',
})

export const unknownLeaveRequest = new Refusal('hr/unknown-leave-request', 404, {
  fr: 'Cette demande de congé n’existe pas.', nl: 'Deze verlofaanvraag bestaat niet.', de: 'Diesen Urlaubsantrag gibt es nicht.', en: 'This leave request does not exist.',
})
export const leaveDays = new Refusal('hr/leave-days', 422, {
  fr: 'Le dernier jour ne précède pas le premier ; une demi-journée porte sur un seul jour.', nl: 'De laatste dag valt niet voor de eerste; een halve dag betreft één enkele dag.',
  de: 'Der letzte Tag liegt nicht vor dem ersten; ein halber Tag betrifft einen einzigen Tag.', en: 'The last day does not come before the first; half a day is of a single day.',
}).at('/last_day')
export const nothingToTake = new Refusal('hr/no-working-day', 422, {
  fr: 'Aucune demi-journée de travail ne tombe dans ces dates selon le contrat.', nl: 'Volgens het contract valt er in die periode geen enkele halve werkdag.',
  de: 'Laut Vertrag liegt in diesem Zeitraum kein halber Arbeitstag.', en: 'By the contract, no half day of work falls within these days.',
}).at('/first_day')
export const leaveOverlaps = new Refusal('hr/leave-overlaps', 409, {
  fr: 'Une autre demande, en attente ou approuvée, couvre déjà une partie de ces jours.', nl: 'Een andere aanvraag, in behandeling of goedgekeurd, dekt al een deel van die dagen.',
  de: 'Ein anderer Antrag, offen oder genehmigt, deckt schon einen Teil dieser Tage.', en: 'Another request, waiting or approved, already covers part of these days.',
}).at('/first_day')
export const balanceTooLow = new Refusal('hr/leave-balance-too-low', 409, {
  fr: 'Le solde ne suffit pas pour autant de jours.', nl: 'Het saldo volstaat niet voor zoveel dagen.', de: 'Das Guthaben reicht für so viele Tage nicht.', en: 'The balance does not cover that many days.',
})
export const leaveDoesNotMove = new Refusal('hr/leave-already-decided', 409, {
  fr: 'Cette demande n’est plus dans l’état où vous l’avez vue : rechargez la page.', nl: 'Deze aanvraag is niet meer in de staat waarin u ze zag: laad de pagina opnieuw.',
  de: 'Dieser Antrag ist nicht mehr in dem Zustand, den Sie gesehen haben: laden Sie die Seite neu.', en: 'This request is no longer as you saw it: reload the page.',
})
export const notByOneself = new Refusal('hr/not-ones-own-leave', 403, {
  fr: 'Personne ne décide de son propre congé : demandez-le à un collègue habilité.', nl: 'Niemand beslist over zijn eigen verlof: vraag het aan een bevoegde collega.',
  de: 'Niemand entscheidet über den eigenen Urlaub: bitten Sie eine befugte Person.', en: 'Nobody decides on their own leave: ask somebody who may.',
})
export const leaveBegun = new Refusal('hr/leave-begun', 409, {
  fr: 'Ce congé a déjà commencé : seul le service du personnel peut encore l’annuler.', nl: 'Dit verlof is al begonnen: alleen de personeelsdienst kan het nog annuleren.',
  de: 'Dieser Urlaub hat schon begonnen: nur die Personalabteilung kann ihn noch stornieren.', en: 'This leave has begun: only whoever looks after the staff can still cancel it.',
})
export const leaveForOthers = new Refusal('hr/leave-for-others', 403, {
  fr: 'Vous ne pouvez demander un congé que pour vous-même.', nl: 'U kunt alleen voor uzelf verlof vragen.', de: 'Sie können Urlaub nur für sich selbst beantragen.', en: 'You can ask for leave for yourself only.',
}).at('/employee_id')
export const lineDoesNotFit = new Refusal('hr/leave-line', 422, {
  fr: 'Un octroi et un report valable jusqu’à une date ajoutent des jours, et comptent dans leur année.', nl: 'Een toekenning en een overdracht met vervaldag voegen dagen toe, en tellen in hun jaar.',
  de: 'Eine Gutschrift und ein befristeter Übertrag fügen Tage hinzu und zählen in ihrem Jahr.', en: 'A grant, and what is carried over until a day, add days and count within their year.',
})

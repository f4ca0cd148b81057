import { Refusal } from '#kernel/refusal.ts'

export const unknownDepartment = new Refusal('hr/unknown-department', 404, {
  fr: 'Ce service n’existe pas.', nl: 'Deze afdeling bestaat niet.', de: 'Diese Abteilung gibt es nicht.', en: 'This department does not exist.',
})
export const departmentTwice = new Refusal('hr/department-exists', 409, {
  fr: 'Un service porte déjà ce nom à cet endroit.', nl: 'Op deze plaats bestaat al een afdeling met die naam.', de: 'An dieser Stelle gibt es schon eine Abteilung mit diesem Namen.', en: 'A department of this name is already there.',
}).at('/name')
export const departmentInItself = new Refusal('hr/department-in-itself', 422, {
  fr: 'Un service ne peut pas dépendre de lui-même ni d’un service placé sous lui.', nl: 'Een afdeling kan niet onder zichzelf of onder een eigen onderafdeling vallen.',
  de: 'Eine Abteilung kann nicht unter sich selbst oder einer ihrer Unterabteilungen liegen.', en: 'A department cannot lie below itself or below one of its own.',
}).at('/parent_id')
export const departmentInUse = new Refusal('hr/department-in-use', 409, {
  fr: 'Ce service a encore des contrats ou des services sous lui : déplacez-les d’abord.', nl: 'Aan deze afdeling hangen nog contracten of onderafdelingen: verplaats ze eerst.',
  de: 'An dieser Abteilung hängen noch Verträge oder Unterabteilungen: verschieben Sie diese zuerst.', en: 'This department still has contracts or departments below it: move them first.',
})
export const unknownEmployee = new Refusal('hr/unknown-employee', 404, {
  fr: 'Ce membre du personnel n’existe pas.', nl: 'Dit personeelslid bestaat niet.', de: 'Diese Mitarbeiterin oder diesen Mitarbeiter gibt es nicht.', en: 'There is no such employee.',
})
export const noEmployee = new Refusal('hr/no-employee', 404, {
  fr: 'Votre compte n’est lié à aucun membre du personnel : demandez-le au service du personnel.', nl: 'Uw account is aan geen personeelslid gekoppeld: vraag het aan de personeelsdienst.',
  de: 'Ihr Konto ist mit keiner Mitarbeiterakte verbunden: wenden Sie sich an die Personalabteilung.', en: 'Your account is not linked to an employee: ask whoever looks after the staff.',
})
export const userTaken = new Refusal('hr/user-already-linked', 409, {
  fr: 'Ce compte est déjà lié à un autre membre du personnel.', nl: 'Dit account is al aan een ander personeelslid gekoppeld.', de: 'Dieses Konto ist schon mit jemand anderem verbunden.', en: 'This account is already linked to another employee.',
}).at('/user_id')
export const unknownUser = new Refusal('hr/unknown-user', 422, {
  fr: 'Ce compte n’existe pas.', nl: 'Dit account bestaat niet.', de: 'Dieses Konto gibt es nicht.', en: 'There is no such account.',
}).at('/user_id')
export const managerLoop = new Refusal('hr/manager-loop', 422, {
  fr: 'Personne ne peut être son propre responsable, même indirectement.', nl: 'Niemand kan zijn eigen leidinggevende zijn, ook niet onrechtstreeks.',
  de: 'Niemand kann sich selbst vorgesetzt sein, auch nicht mittelbar.', en: 'Nobody can be their own manager, not even by a detour.',
}).at('/manager_id')
export const unknownManager = new Refusal('hr/unknown-manager', 422, {
  fr: 'Ce responsable n’existe pas.', nl: 'Deze leidinggevende bestaat niet.', de: 'Diese Führungskraft gibt es nicht.', en: 'This manager does not exist.',
}).at('/manager_id')

export const unknownContract = new Refusal('hr/unknown-contract', 404, {
  fr: 'Ce contrat n’existe pas.', nl: 'Dit contract bestaat niet.', de: 'Diesen Vertrag gibt es nicht.', en: 'This contract does not exist.',
})
export const contractsOverlap = new Refusal('hr/contracts-overlap', 409, {
  fr: 'Un autre contrat court déjà pendant ces dates.', nl: 'In die periode loopt al een ander contract.', de: 'In diesem Zeitraum läuft schon ein anderer Vertrag.', en: 'Another contract already runs on these days.',
}).at('/first_day')
export const contractDays = new Refusal('hr/contract-days', 422, {
  fr: 'Un contrat finit au plus tôt le jour où il commence ; à durée déterminée, il a une fin.', nl: 'Een contract eindigt ten vroegste op zijn eerste dag; een contract van bepaalde duur heeft een einddatum.',
  de: 'Ein Vertrag endet frühestens an seinem ersten Tag; ein befristeter hat ein Ende.', en: 'A contract ends no earlier than it begins; a fixed-term one has an end.',
}).at('/last_day')

export const notANationalNumber = new Refusal('hr/invalid-national-number', 422, {
  fr: 'Ce numéro national n’est pas valable : vérifiez ses chiffres.', nl: 'Dit rijksregisternummer is niet geldig: kijk de cijfers na.',
  de: 'Diese Nationalnummer ist ungültig: prüfen Sie die Ziffern.', en: 'This national number is not valid: check its digits.',
}).at('/national_number')
export const nationalNumberTwice = new Refusal('hr/national-number-exists', 409, {
  fr: 'Ce numéro national est déjà enregistré pour quelqu’un d’autre.', nl: 'Dit rijksregisternummer is al geregistreerd voor iemand anders.',
  de: 'Diese Nationalnummer ist schon für jemand anderen eingetragen.', en: 'This national number is already recorded for somebody else.',
}).at('/national_number')
export const noNationalNumber = new Refusal('hr/no-national-number', 404, {
  fr: 'Aucun numéro national n’est enregistré.', nl: 'Er is geen rijksregisternummer geregistreerd.', de: 'Es ist keine Nationalnummer eingetragen.', en: 'No national number is recorded.',
})

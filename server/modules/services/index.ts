import type { Module } from '#platform/module.ts'
import { appointmentActionRoutes } from './appointments/action-routes.ts'
import { slotTaken } from './appointments/appointment.ts'
import { appointmentRoutes } from './appointments/appointment-routes.ts'
import { serviceRoutes } from './catalogue/offer-routes.ts'
import { appointmentEmails } from './mails/appointment-emails.ts'
import { remindOfAppointments } from './mails/remind.ts'
import { followsOrders } from './ordering/follow-order.ts'
import { writeOffHolds } from './ordering/write-off-holds.ts'
import { closesForLeave, opensAfterLeave } from './practitioners/close-for-leave.ts'
import { exceptionTooLong, hoursOverlap, personTaken, unknownPerson } from './practitioners/practitioner.ts'
import { practitionerRoutes } from './practitioners/practitioner-routes.ts'
import { ticketEmails } from './tickets/mails/ticket-emails.ts'
import { cannedReplyTaken } from './tickets/canned/canned-reply.ts'
import { ticketDeskRoutes } from './tickets/desk-routes.ts'
import { inviteToReview } from './reviews/invite-to-review.ts'
import { reviewEmails } from './reviews/mails/review-emails.ts'
import { moderationRoutes } from './reviews/moderation-routes.ts'
import { alreadyReviewed } from './reviews/review.ts'
import { reviewRoutes } from './reviews/review-routes.ts'
import { billSubscriptions } from './subscriptions/billing/bill-subscriptions.ts'
import { hearsDeclined, watchPayments } from './subscriptions/billing/watch-payments.ts'
import { subscriptionEmails } from './subscriptions/mails/subscription-emails.ts'
import { subscriptionActionRoutes } from './subscriptions/changing/subscription-action-routes.ts'
import { subscriptionRoutes } from './subscriptions/reading/subscription-routes.ts'
import { periodBilled } from './subscriptions/subscription.ts'

export { appointmentFigures, reviewsToRead, ticketFigures } from './board/board.ts'
export { changeTicket, closeTicket } from './tickets/change-ticket.ts'
export { addCannedReply } from './tickets/canned/save-canned-reply.ts'
export { openTicket } from './tickets/open-ticket.ts'
export { writeMessage } from './tickets/write-message.ts'
export { inboundKey } from './tickets/inbound/inbound-signature.ts'
export { bookAppointment } from './appointments/book-appointment.ts'
export { saveService, type ServiceToSave } from './catalogue/save-offer.ts'
export { lineBookings } from './ordering/line-bookings.ts'
export { addException, setWorkingHours } from './practitioners/change-availability.ts'
export { savePractitioner } from './practitioners/save-practitioner.ts'
export { decideOnReview, replyToReview } from './reviews/decide-on-review.ts'
export { invitationToken } from './reviews/review-access.ts'
export { rebuildRatings } from './reviews/rebuild-ratings.ts'
export { writeReview } from './reviews/write-review.ts'
export { cancelSubscription } from './subscriptions/changing/cancel-subscription.ts'
export { chooseSubscription } from './subscriptions/changing/choose-subscription.ts'
export { followSubscriptions } from './subscriptions/changing/follow-orders.ts'
export { pauseSubscription } from './subscriptions/changing/pause-subscription.ts'
export { listSlots } from './slots/list-slots.ts'

export const services: Module = {
  name: 'services',
  routes(app) {
    serviceRoutes(app)
    practitionerRoutes(app)
    appointmentRoutes(app)
    appointmentActionRoutes(app)
    subscriptionRoutes(app)
    subscriptionActionRoutes(app)
    ticketDeskRoutes(app)
    reviewRoutes(app)
    moderationRoutes(app)
  },
  listeners: [followsOrders, hearsDeclined, closesForLeave, opensAfterLeave, ...appointmentEmails, ...ticketEmails, ...reviewEmails, ...subscriptionEmails],
  schedules: [
    { name: 'services.write-off-holds', cron: '*/5 * * * *', run: writeOffHolds },
    { name: 'services.remind-of-appointments', cron: '*/15 * * * *', run: remindOfAppointments },
    { name: 'services.bill-subscriptions', cron: '5 * * * *', run: billSubscriptions },
    { name: 'services.watch-subscription-payments', cron: '20 * * * *', run: watchPayments },
    { name: 'services.invite-to-review', cron: '0 8 * * *', run: inviteToReview },
  ],
  refusals: {
    appointment_slot_is_free: slotTaken,
    working_hours_do_not_overlap: hoursOverlap,
    working_hours_pkey: hoursOverlap,
    practitioner_person_is_unique: personTaken,
    practitioners_person_id_fkey: unknownPerson,
    exception_days: exceptionTooLong,
    canned_reply_title_is_unique: cannedReplyTaken,
    one_review_per_purchase: alreadyReviewed,
    period_is_billed_once: periodBilled,
    periods_do_not_overlap: periodBilled,
  },
  permissions: {
    'services.catalogue.write': ['shop_manager'],
    'services.appointments.read': ['shop_manager', 'practitioner', 'support_agent'],
    'services.appointments.write': ['shop_manager', 'practitioner'],
    'services.availability.write': ['shop_manager', 'practitioner'],
    'services.reviews.moderate': ['shop_manager', 'support_agent'],
    // everybody's agenda, not only one's own
    'services.calendar.all': ['shop_manager', 'support_agent', 'hr_manager'],
    'services.subscriptions.read': ['shop_manager', 'support_agent', 'bookkeeper', 'accountant_readonly'],
    'services.subscriptions.write': ['shop_manager', 'support_agent'],
    'services.tickets.read': ['shop_manager', 'support_agent'],
    'services.tickets.write': ['shop_manager', 'support_agent'],
  },
}

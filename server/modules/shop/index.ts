import type { Module } from '#platform/module.ts'
import { bookedOnce } from './carts/cart.ts'
import { couponRoutes } from './carts/coupon-routes.ts'
import { cartRoutes } from './carts/cart-routes.ts'
import { editingRoutes } from './catalogue/editing/editing-routes.ts'
import { categoryInItself, noSuchCategory } from './catalogue/editing/save-category.ts'
import { eanTaken, skuTaken, slugTaken } from './catalogue/editing/save-product.ts'
import { mediaRoutes } from './catalogue/pictures/media-routes.ts'
import { pictureRoutes } from './catalogue/pictures/picture-routes.ts'
import { catalogueRegion, shelfRegion } from './catalogue/catalogue-cache.ts'
import { catalogueRoutes } from './catalogue/reading/catalogue-routes.ts'
import { recheckVatNumbers } from './customers/recheck-vat-numbers.ts'
import { customerRoutes } from './customers/profiles/customer-routes.ts'
import { vatNumberRoutes } from './customers/vat-number-routes.ts'
import { deliveryRoutes } from './delivery/delivery-routes.ts'
import { returnRoutes } from './orders/after-sale/return-routes.ts'
import { notReturnable } from './orders/after-sale/return.ts'
import { orderActionRoutes } from './orders/changing/action-routes.ts'
import { completeOrders } from './orders/changing/deliver-order.ts'
import { expireOrders } from './orders/changing/expire-orders.ts'
import { cartIsEmpty, notRefundable, notShippable } from './orders/order.ts'
import { afterSaleEmails } from './orders/after-sale/mails/after-sale-emails.ts'
import { orderEmails } from './orders/mails/order-emails.ts'
import { orderRoutes } from './orders/order-routes.ts'
import { packingSlipRoute } from './orders/packing-slip/packing-slip-route.ts'
import { orderDocumentRoute } from './orders/reading/document-route.ts'
import { followSettledInvoices } from './payments/follow-settled-invoices.ts'
import { refundRoutes } from './payments/refund-routes.ts'
import { returnMoney } from './payments/return-money.ts'
import { reconcileStripe } from './payments/stripe/reconcile.ts'
import { stripeWebhookRoute } from './payments/stripe/webhook-route.ts'
import { workOffStripeEvent } from './payments/stripe/work-off-event.ts'
import { codeTaken, couponUsedByCustomer, couponUsedUp, datesReversed } from './promotions/promotion.ts'
import { promotionRoutes } from './promotions/promotion-routes.ts'
import { tellLowStock } from './stock/alerts.ts'
import { stockRoutes } from './stock/stock-routes.ts'
import { outOfStock } from './stock/stock.ts'
import { chargeRenewal } from './renewals/charge-renewal.ts'
import { storefrontRoutes } from './storefront/storefront-routes.ts'
import { wishlistRoutes } from './wishlists/wishlist-routes.ts'

export { bookedLines, type BookedLine } from './bookings/booked-lines.ts'
export { keepBookingsWith, type Booking, type Bookings, type OrderedBookings } from './bookings/bookings.ts'
export { rememberGuestCart } from './carts/cart-cookie.ts'
export type { CartOwner } from './carts/cart.ts'
export { ownerOf } from './carts/cart-routes.ts'
export { addToCart } from './carts/change-cart.ts'
export { saveCategory, type CategoryToSave } from './catalogue/editing/save-category.ts'
export { markBooked } from './catalogue/editing/mark-booked.ts'
export { saveProduct, type ProductToSave } from './catalogue/editing/save-product.ts'
export { importProducts, type ImportReport } from './catalogue/importing/import-products.ts'
export { saveMethod, type MethodToSave } from './delivery/save-method.ts'
export { savePromotion, type PromotionToSave } from './promotions/save-promotion.ts'
export { openCart } from './carts/find-cart.ts'
export { receiveReturn } from './orders/after-sale/move-return.ts'
export { registerReturn } from './orders/after-sale/register-return.ts'
export { checkVatNumber } from './customers/check-vat-number.ts'
export { withdraw } from './orders/after-sale/withdraw.ts'
export { cancelOrder } from './orders/changing/cancel-order.ts'
export { deliverOrder } from './orders/changing/deliver-order.ts'
export { refundOrder } from './orders/changing/refund-order.ts'
export { shipOrder } from './orders/changing/ship-order.ts'
export { placeOrder, priceOfCart } from './orders/placing/place-order.ts'
export { orderTransfers } from './payments/order-transfers.ts'
export { receivePayment } from './payments/receive-payment.ts'
export { setCategoryPicture } from './catalogue/pictures/category-picture.ts'
export { keepPicture, type KeptPicture } from './catalogue/pictures/keep-picture.ts'
export { addPicture } from './catalogue/pictures/product-pictures.ts'
export { saveAddress } from './customers/profiles/addresses.ts'
export { addItem, ownWishlist, share as shareWishlist } from './wishlists/wishlist.ts'
export { countRating, presentRatings, replaceRatings, type RatingCounts } from './catalogue/ratings.ts'
export { refreshCards } from './catalogue/refresh-cards.ts'
export { opensOrder, orderPaths } from './orders/reading/order-access.ts'
export { openOrders, type OpenOrders } from './orders/reading/open-orders.ts'
export { salesByDay, type SalesOfDay } from './orders/reading/sales-by-day.ts'
export { checkBuyerAgain } from './renewals/buyer-again.ts'
export { chargeAgain } from './renewals/charge-renewal.ts'
export { priceRenewal, renewOrder, type Renewal } from './renewals/renew-order.ts'
export { countLowStock } from './stock/low-stock.ts'
export { recordMovement } from './stock/record-movement.ts'
export { rebuildStock, stockDifferences } from './stock/rebuild-stock.ts'

export const shop: Module = {
  name: 'shop',
  regions: [catalogueRegion, shelfRegion],
  warm: ['/api/shop/storefront/', '/api/shop/categories/', '/api/shop/products/'],
  routes(app) {
    catalogueRoutes(app)
    mediaRoutes(app)
    editingRoutes(app)
    pictureRoutes(app)
    stockRoutes(app)
    storefrontRoutes(app)
    cartRoutes(app)
    couponRoutes(app)
    promotionRoutes(app)
    deliveryRoutes(app)
    vatNumberRoutes(app)
    customerRoutes(app)
    wishlistRoutes(app)
    orderRoutes(app)
    orderActionRoutes(app)
    returnRoutes(app)
    refundRoutes(app)
    orderDocumentRoute(app)
    packingSlipRoute(app)
    stripeWebhookRoute(app)
  },
  listeners: [returnMoney, workOffStripeEvent, chargeRenewal, ...orderEmails, ...afterSaleEmails],
  schedules: [
    { name: 'shop.expire-orders', cron: '* * * * *', run: expireOrders },
    { name: 'shop.complete-orders', cron: '10 1 * * *', run: completeOrders },
    { name: 'shop.tell-low-stock', cron: '*/5 * * * *', run: tellLowStock },
    { name: 'shop.recheck-vat-numbers', cron: '*/15 * * * *', run: recheckVatNumbers },
    { name: 'shop.follow-settled-invoices', cron: '*/10 * * * *', run: followSettledInvoices },
    { name: 'shop.reconcile-stripe', cron: '*/10 * * * *', run: reconcileStripe },
  ],
  refusals: {
    category_is_not_its_own_parent: categoryInItself,
    categories_parent_id_fkey: noSuchCategory.at('/parent_id'),
    products_category_id_fkey: noSuchCategory.at('/category_id'),
    variant_sku_is_unique: skuTaken,
    variant_ean_is_unique: eanTaken,
    product_slug_is_unique: slugTaken,
    category_slug_is_unique: slugTaken,
    cart_line_booked_once: bookedOnce,
    stock_is_not_oversold: outOfStock,
    one_order_per_cart: cartIsEmpty,
    promotion_code_is_unique: codeTaken,
    promotion_dates: datesReversed,
    promotion_not_used_up: couponUsedUp,
    promotion_not_used_up_by_customer: couponUsedByCustomer,
    order_line_not_shipped_too_much: notShippable,
    order_line_not_returned_too_much: notReturnable,
    order_line_not_refunded_too_much: notRefundable,
    payment_not_refunded_too_much: notRefundable,
  },
  permissions: {
    'shop.catalogue.write': ['shop_manager'],
    'shop.stock.read': ['shop_manager', 'support_agent', 'accountant_readonly'],
    'shop.stock.write': ['shop_manager'],
    'shop.promotions.write': ['shop_manager'],
    'shop.delivery.write': ['shop_manager'],
    'shop.orders.read': ['shop_manager', 'support_agent', 'bookkeeper', 'accountant_readonly'],
    'shop.orders.write': ['shop_manager'],
    'shop.orders.refund': ['shop_manager', 'bookkeeper'],
    'shop.customers.write': ['shop_manager', 'support_agent'],
    'shop.customers.read': ['shop_manager', 'support_agent', 'bookkeeper', 'accountant_readonly'],
  },
}

import type { TotpEnrolment } from '~/api/types'
import type { OwnAccess } from './own-access'

type Step = 'idle' | 'begin' | 'scan' | 'codes' | 'renew' | 'disable'

/** The way through two-step sign-in: the password, a QR code, a first code, the codes for paper. `act` runs a step and says what went wrong. */
export function useSecondFactor(access: OwnAccess, act: (work: () => Promise<unknown>) => Promise<boolean>) {
  const step = ref<Step>('idle')
  const password = ref('')
  const otp = ref('')
  const enrolment = shallowRef<TotpEnrolment>()
  const codes = shallowRef<string[]>([])

  function go(to: Step): void {
    step.value = to
    password.value = ''
    otp.value = ''
  }
  const submit = () => act(async () => {
    if (step.value === 'begin') {
      enrolment.value = await access.enrol(password.value)
      go('scan')
    } else if (step.value === 'scan' || step.value === 'renew') {
      codes.value = await (step.value === 'scan' ? access.confirm : access.renew)(otp.value.trim())
      enrolment.value = undefined
      go('codes')
      await access.load()
    } else if (step.value === 'disable') {
      await access.disable(password.value, otp.value.trim())
      go('idle')
      await access.load()
    }
  })
  /** The paper codes are shown once, and forgotten here too. */
  function finish(): void {
    codes.value = []
    go('idle')
  }
  return { step, password, otp, enrolment, codes, go, submit, finish }
}

import type { Compose } from './_parts/registration-mail'
import { alreadyRegistered } from './already-registered'
import { offerExpired } from './offer-expired'
import { personalLink } from './personal-link'
import { registrationCancelled } from './registration-cancelled'
import { registrationChanged } from './registration-changed'
import { registrationConfirmed } from './registration-confirmed'
import { registrationDeclined } from './registration-declined'
import { registrationHandedOver } from './registration-handed-over'
import { registrationPending } from './registration-pending'
import { registrationReceived } from './registration-received'
import { seatOffered } from './seat-offered'
import { waitingListJoined } from './waiting-list-joined'

/** Every message about a registration, by the name it is queued under. */
export const registrationLetters = {
  'registration-confirmed': registrationConfirmed,
  'registration-pending': registrationPending,
  'registration-declined': registrationDeclined,
  'registration-changed': registrationChanged,
  'registration-cancelled': registrationCancelled,
  'registration-handed-over': registrationHandedOver,
  'registration-received': registrationReceived,
  'already-registered': alreadyRegistered,
  'waiting-list-joined': waitingListJoined,
  'seat-offered': seatOffered,
  'offer-expired': offerExpired,
  'personal-link': personalLink,
} satisfies Record<string, Compose>

/** Whether a message is about a registration and nothing else. */
export function isRegistrationLetter(template: string): template is keyof typeof registrationLetters {
  return template in registrationLetters
}

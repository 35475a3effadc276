import type { Role } from '../shared/scope'
import { isLive, type RegistrationStatus } from './seats'

/** Who may look at registrations and their history. */
export const mayRead: readonly Role[] = ['OWNER', 'ORGANISER', 'REGISTRATION_DESK', 'READER']
/** Who may create, change, approve, decline, cancel and move registrations, and offer seats. */
export const mayHandle: readonly Role[] = ['OWNER', 'ORGANISER', 'REGISTRATION_DESK']
/** Who may change types, quotas, questions and consents. */
export const mayArrange: readonly Role[] = ['OWNER', 'ORGANISER']
/** Who reads diet and access needs. */
export const mayReadSensitive: readonly Role[] = ['OWNER', 'ORGANISER', 'REGISTRATION_DESK']

export function may(role: Role, roles: readonly Role[]): boolean {
  return roles.includes(role)
}

export type OwnTimes = { editableUntil: Date | null; startsAt: Date }

/** Attendees change their own data until the date the organiser set, or until the forum starts. */
export function editDeadline(forum: OwnTimes): Date {
  return forum.editableUntil ?? forum.startsAt
}

/** Whether attendees may still change answers, type or holder. Cancelling and erasing stay possible. */
export function mayChange(forum: OwnTimes, status: RegistrationStatus, at: Date): boolean {
  return isLive(status) && at < editDeadline(forum)
}

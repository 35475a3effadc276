import { isLive, type RegistrationStatus } from './seats'

export type OwnTimes = { editableUntil: Date | null; startsAt: Date }

/** Attendees change their own data until the date the organiser set, or until the forum starts. */
export function editDeadline(forum: OwnTimes): Date {
  return forum.editableUntil ?? forum.startsAt
}

/** Whether attendees may still change answers, type or holder. Cancelling and erasing stay possible. */
export function mayChange(forum: OwnTimes, status: RegistrationStatus, at: Date): boolean {
  return isLive(status) && at < editDeadline(forum)
}

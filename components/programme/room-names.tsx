import { Fragment } from 'react'
import type { PublicRoom } from '@/domain/programme/public-programme'
import { T } from '../ui/translated'

/** The rooms of a session, in their order. */
export function RoomNames({ rooms }: { rooms: readonly PublicRoom[] }) {
  return rooms.map(({ id, name }, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      <T value={name} />
    </Fragment>
  ))
}

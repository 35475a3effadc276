'use client'

import type { DraftWords } from '@/components/programme/draft-words'
import type { Draft } from '@/domain/programme/draft'
import { AddPanel } from './add-panel'
import { KeysPanel } from './keys-panel'
import type { Place } from './place'
import { SessionPanel } from './session-panel'
import type { useCommands } from './use-commands'

export type Opened =
  | { kind: 'session'; id: string; onRooms: boolean }
  | { kind: 'add'; place: Place }
  | { kind: 'keys' }

type Props = {
  open: Opened
  draft: Draft
  days: readonly string[]
  day: string
  slug: string
  words: DraftWords
  mayEdit: boolean
  commands: ReturnType<typeof useCommands>
  onClose: () => void
  onAdded: (sessionId: string) => void
}

/** Whatever is open over the grid. */
export function Panels({ open, mayEdit, commands, onAdded, ...rest }: Props) {
  if (open.kind === 'keys') return <KeysPanel onClose={rest.onClose} />
  if (open.kind === 'add') return <AddPanel {...rest} place={open.place} onAdded={onAdded} />
  const session = rest.draft.sessions.find(({ id }) => id === open.id)
  if (!session) return null
  return (
    <SessionPanel
      {...rest}
      session={session}
      mayEdit={mayEdit}
      onRooms={open.onRooms}
      onPlace={(place) => commands.place(session.id, place)}
      onFirstFree={() => commands.placeFirst(session)}
      onTray={() => commands.tray(session)}
      onCancel={(cancelled) => commands.cancel(session, cancelled)}
      onRemove={() => void commands.remove(session)}
    />
  )
}

'use client'

import { useLocale, useTranslations } from 'next-intl'
import { type KeyboardEvent, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useDraftWords } from '@/components/programme/draft-words'
import { conflictsOf } from '@/domain/programme/conflicts'
import type { Draft, DraftSession } from '@/domain/programme/draft'
import { wallDay } from '@/domain/shared/zone'
import { formatDay } from '@/i18n/dates'
import { Agenda } from './agenda'
import { draftIn } from './arrangement'
import { daysOf, frameOf, sessionsOn } from './day'
import { FirstSteps } from './first-steps'
import { firstFree } from './free-slot'
import { Grid } from './grid'
import { askedBy } from './keys'
import { blocksOf, isIn } from './layout'
import { marks } from './marks'
import { ClashNotice, SavedState } from './notices'
import { type Opened, Panels } from './panels'
import { placeOf, snapped } from './place'
import { ConflictSide } from './side'
import { DayTabs, RoomSwitch, Toolbar } from './toolbar'
import { Tray } from './tray'
import { useArrangement } from './use-arrangement'
import { useCommands } from './use-commands'
import { useDrag } from './use-drag'
import { useLive } from './use-live'
import { useNarrow } from './use-narrow'
import { useSteps } from './use-steps'

type Props = {
  slug: string
  first: Draft
  /** The day to open, and the session to show. */
  day: string
  session: string | null
  /** Who works on this forum, to say who changed something. */
  team: Readonly<Record<string, string>>
  me: string
  mayEdit: boolean
}

const zooms = [1.6, 2, 2.6, 3.4]

/** The programme as it is arranged: rooms across, time down, what has no place beside it. */
export function Editor({ slug, first, day: opened, session: shownFirst, team, me, mayEdit }: Props) {
  const t = useTranslations('editor')
  const locale = useLocale()
  const [said, setSaid] = useState({ text: '', turn: 0 })
  const tell = useCallback((text: string) => setSaid(({ turn }) => ({ text, turn: turn + 1 })), [])
  const { state, store, saving, server } = useArrangement(slug, locale, first, tell)
  const draft = useMemo(() => draftIn({ base: state.base, shown: state.shown }), [state.base, state.shown])
  const words = useDraftWords(draft)
  // what was dropped is on the screen before anybody asks whether it fits
  const later = useDeferredValue(draft)
  const conflicts = useMemo(() => conflictsOf(later), [later])

  const [day, setDay] = useState(opened)
  const [room, setRoom] = useState<string | null>(null)
  const [zoom, setZoom] = useState(1)
  const [current, setCurrent] = useState<string | null>(shownFirst)
  const [open, setOpen] = useState<Opened | null>(null)
  const narrow = useNarrow()

  const days = useMemo(() => daysOf(draft), [draft])
  const frame = useMemo(() => frameOf(draft, day), [draft, day])
  const alone = useMemo(() => (narrow ? draft.rooms.filter(({ id }) => id === room) : []), [narrow, draft.rooms, room])
  const rooms = alone.length > 0 ? alone : draft.rooms
  const ofDay = useMemo(() => sessionsOn(draft, day), [draft, day])
  const blocks = useMemo(() => {
    const [only] = alone
    return blocksOf(only ? ofDay.filter((session) => isIn(session, only.id)) : ofDay, rooms, frame)
  }, [ofDay, alone, rooms, frame])
  const marksOf = marks(conflicts, draft.release)

  const root = useRef<HTMLDivElement>(null)
  const ghost = useRef<HTMLDivElement>(null)
  const changers = useRef(new Map<string, string | null>())
  const wished = useRef<string | null>(shownFirst)
  const focus = useCallback(
    (id: string) => {
      wished.current = id
      setCurrent(id)
      const startsAt = store.get().shown.get(id)?.startsAt
      if (startsAt) setDay(wallDay(store.get().base.forum.timeZone, startsAt))
    },
    [store],
  )
  useEffect(() => {
    const element = wished.current && root.current?.querySelector<HTMLElement>(`[data-session="${wished.current}"]`)
    if (!element || open) return
    wished.current = null
    element.focus()
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })

  const commands = useCommands({
    ...{ store, saving, server, words, frame, tell, focus },
    changedBy: (id) => changers.current.get(id) ?? null,
  })
  useDrag({
    root,
    enabled: mayEdit,
    scene: {
      frame,
      rooms,
      placeOf: (id) => draft.sessions.find((session) => session.id === id),
      say: words.when,
      ghost,
    },
    onDrop: (id, before, after) => {
      commands.place(id, after, placeOf(before))
      setCurrent(id)
    },
    onGivenUp: () => tell(t('say.dropped')),
  })
  useSteps(mayEdit && !open, commands)
  const told = useRef(tellOthers)
  told.current = tellOthers
  useLive(
    `/${locale}/organise/${slug}/programme/events`,
    saving,
    useCallback((news) => told.current(news), []),
  )

  async function tellOthers({ ids, by }: { ids: string[]; by: string }) {
    const name = team[by] ?? null
    for (const id of ids) changers.current.set(id, name)
    const had = new Set(store.get().known.keys())
    await saving.read(ids, name)
    if (by === me) return
    const changed = ids.map((id) => store.get().shown.get(id)).find((session) => session !== undefined)
    if (changed) tell(t(name ? 'say.by' : 'say.bySomebody', { name: name ?? '', what: words.line(changed) }))
    else if (ids.some((id) => had.has(id))) tell(t(name ? 'say.gone' : 'say.goneSomebody', { name: name ?? '' }))
  }

  function press(id: string) {
    setCurrent(id)
    setOpen({ kind: 'session', id, onRooms: false })
  }

  function walk(by: number | 'first' | 'last') {
    const order = [...new Set(blocks.map(({ sessionId }) => sessionId))]
    const at = order.indexOf(current ?? '')
    const next =
      by === 'first' ? 0 : by === 'last' ? order.length - 1 : Math.max(0, Math.min(order.length - 1, at + by))
    const id = order[next]
    if (id !== undefined) focus(id)
  }

  function addAfter(session: DraftSession) {
    const startsAt = new Date(Date.parse(session.startsAt ?? '') + (session.minutes ?? 0) * 60_000).toISOString()
    setOpen({ kind: 'add', place: { ...placeOf(session), startsAt, minutes: 60 } })
  }

  function onKey(event: KeyboardEvent) {
    const id = (event.target as Element).closest<HTMLElement>('[data-session]')?.dataset.session
    const session = id === undefined ? undefined : store.get().shown.get(id)
    const asked = askedBy(event)
    if (!session || !asked) return
    event.preventDefault()
    if (asked.ask === 'walk') walk(asked.by)
    else if (asked.ask === 'first' || asked.ask === 'last') walk(asked.ask)
    else if (asked.ask === 'open' || asked.ask === 'rooms')
      setOpen({ kind: 'session', id: session.id, onRooms: asked.ask === 'rooms' })
    else if (asked.ask === 'help') setOpen({ kind: 'keys' })
    else if (!mayEdit) return
    else if (asked.ask === 'add') addAfter(session)
    else if (commands.byKey(session, asked)) focus(session.id)
  }

  function addAt(minutes: number, column: number) {
    const startsAt = new Date(snapped(frame.from + minutes * 60_000)).toISOString()
    const roomIds = rooms.slice(column, column + 1).map(({ id }) => id)
    setOpen({ kind: 'add', place: { startsAt, minutes: 60, roomIds, allRooms: false } })
  }

  const label = t('grid.label', { day: formatDay(`${day}T12:00Z`, 'UTC', locale) })
  const asList = narrow === true && alone.length === 0
  const shared = { draft, words, marksOf, label }
  return (
    <div ref={root} className="flex min-w-0 flex-col gap-3">
      <Toolbar
        slug={slug}
        mayEdit={mayEdit}
        canUndo={state.undo.length > 0}
        canRedo={state.redo.length > 0}
        onUndo={commands.undo}
        onRedo={commands.redo}
        onZoom={(by) => setZoom((was) => Math.max(0, Math.min(zooms.length - 1, was + by)))}
        onKeys={() => setOpen({ kind: 'keys' })}
        onAdd={() =>
          setOpen({
            kind: 'add',
            place: firstFree(draft, frame, { minutes: 60, roomIds: alone.map(({ id }) => id), allRooms: false }),
          })
        }
        state={<SavedState state={state} onRetry={saving.resume} />}
      />
      <DayTabs days={days} day={day} onDay={setDay} />
      <RoomSwitch
        rooms={draft.rooms.map((one) => ({ id: one.id, name: words.room(one) }))}
        chosen={alone[0]?.id ?? null}
        onChoose={setRoom}
      />
      <p role="status" className="min-h-6 text-15 text-soft print:hidden" data-said={said.turn}>
        {said.text}
        {said.turn % 2 === 1 && '\u00a0'}
      </p>
      <ClashNotice state={state} words={words} onSettle={commands.settle} />
      <FirstSteps draft={draft} slug={slug} />
      <div className="grid min-w-0 gap-x-6 gap-y-8 xl:grid-cols-[minmax(0,1fr)_15.5rem] print:block">
        <div
          className={`min-w-0 ${asList || narrow === null ? 'max-md:hidden' : ''} ${asList ? 'hidden' : ''} print:block`}
        >
          <p className="mb-2 hidden font-semibold print:block">{label}</p>
          {!asList && (
            <Grid
              {...shared}
              {...{ frame, rooms, blocks, current, mayEdit, ghost, onKey }}
              zoom={zooms[zoom] ?? 2}
              onPress={press}
              onFocus={setCurrent}
              onEmpty={addAt}
            />
          )}
        </div>
        {narrow !== false && (asList || narrow === null) && (
          <div className="md:hidden print:hidden">
            <Agenda {...shared} sessions={ofDay} onOpen={press} />
          </div>
        )}
        <div className="flex min-w-0 flex-col gap-8 xl:max-h-[max(26rem,calc(100dvh-6rem))] xl:overflow-y-auto print:hidden">
          <Tray
            {...{ draft, words, mayEdit }}
            onPlace={(id) => {
              const session = store.get().shown.get(id)
              if (session) commands.placeFirst(session)
              focus(id)
            }}
            onOpen={press}
          />
          <ConflictSide slug={slug} draft={later} conflicts={conflicts} onPick={focus} />
        </div>
      </div>
      {open && (
        <Panels
          {...{ open, draft, days, day, slug, words, mayEdit, commands }}
          onClose={() => {
            if (open.kind === 'session') focus(open.id)
            setOpen(null)
          }}
          onAdded={async (id) => {
            await saving.read([id])
            focus(id)
            const session = store.get().shown.get(id)
            if (session) tell(t('say.added', { title: words.title(session) }))
          }}
        />
      )}
    </div>
  )
}

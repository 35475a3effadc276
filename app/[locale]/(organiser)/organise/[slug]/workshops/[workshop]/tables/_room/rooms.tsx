import { useLocale, useTranslations } from 'next-intl'
import { words } from '@/domain/shared/multilingual'
import type { WorkshopSetup } from '@/domain/workshops/queries/workshop'
import { Block } from '../../../../../_parts/block'
import type { DrawnTable } from './drawn-table'
import { RoomDrawing } from './room-drawing'
import { RoomWords } from './room-words'

type Props = { slug: string; workshop: WorkshopSetup; mayEdit: boolean }

/** The tables of each room, drawn where they stand; and the same in words. */
export function Rooms({ slug, workshop, mayEdit }: Props) {
  const t = useTranslations('setup.room')
  const locale = useLocale()
  const capacities = new Map(workshop.session.rooms.map(({ id, capacity }) => [id, capacity]))
  const rooms = new Map<string, DrawnTable[]>()
  for (const { tableId, roomId, number, minSeats, maxSeats, accessible, theme, closed, x, y } of workshop.tables) {
    const drawn = { id: tableId, number, minSeats, maxSeats, accessible, theme: theme?.position ?? null, closed, x, y }
    rooms.set(roomId ?? '', [...(rooms.get(roomId ?? '') ?? []), drawn])
  }
  const nameOf = (roomId: string) => {
    const room = workshop.tables.find((table) => table.roomId === roomId)?.room
    return words(room, locale) || t('none')
  }
  return (
    <Block id="rooms" title={t('title')} aside={mayEdit && t('aside')}>
      <div className={`grid gap-10 ${rooms.size > 1 ? 'xl:grid-cols-2' : ''}`}>
        {[...rooms].map(([roomId, tables]) => (
          <section key={roomId} aria-labelledby={`room-${roomId}`} className="min-w-0 max-w-[56rem]">
            <h3 id={`room-${roomId}`} className="text-21">
              {nameOf(roomId)}
            </h3>
            <p className="mb-3 text-15 text-soft">
              {t('holds', {
                tables: tables.length,
                seats: tables.reduce((sum, { maxSeats, closed }) => sum + (closed ? 0 : maxSeats), 0),
              })}
              {capacities.get(roomId) != null && ` · ${t('capacity', { count: capacities.get(roomId) ?? 0 })}`}
            </p>
            <RoomDrawing slug={slug} workshopId={workshop.id} name={nameOf(roomId)} tables={tables} mayEdit={mayEdit} />
            <RoomWords tables={tables} />
          </section>
        ))}
      </div>
    </Block>
  )
}

import { useTranslations } from 'next-intl'
import { ThemeName } from '@/components/ui/theme-mark'
import { T } from '@/components/ui/translated'
import { Time } from '@/components/ui/when'
import type { TableLines } from '@/domain/workshops/board'
import type { Seated } from '@/domain/workshops/queries/boards'
import type { WorkshopSetup } from '@/domain/workshops/queries/workshop'
import { QrSign } from '../_parts/qr-sign'

type Props = {
  line: TableLines<WorkshopSetup['tables'][number], Seated>
  workshop: WorkshopSetup
  address: string
  timeZone: string
  /** Whether tables have been told; else the sheet has room for names. */
  told: boolean
}

const blank = [1, 2, 3, 4, 5, 6, 7, 8]

/** For the host: the question, and who comes in each round, with a box to tick. */
export function HostSheet({ line: { table, rounds }, workshop, address, timeZone, told }: Props) {
  const t = useTranslations('print.sheets')
  const host = useTranslations('floor.host')
  const roles = useTranslations('workshops.role')
  const times = new Map(workshop.rounds.map(({ number, startsAt }) => [number, startsAt]))
  return (
    <section aria-label={t('table', { number: table.number })} className="handout-page host-sheet">
      <div className="host-head">
        <div>
          <p className="handout-title">{t('table', { number: table.number })}</p>
          {table.theme && (
            <p className="handout-theme">
              <ThemeName position={table.theme.position}>
                <T value={table.theme.name} unmarked />
              </ThemeName>
            </p>
          )}
          <p className="host-question">
            <T value={table.question} unmarked />
          </p>
          <p className="handout-sub">
            {table.roles.map(({ kind, name }) => host('role', { role: roles(kind), name })).join(' · ')}
          </p>
        </div>
        <QrSign address={address} label={t('scan', { number: table.number })} className="host-qr" />
      </div>
      {rounds.map(({ round, people }) => {
        const startsAt = times.get(round) ?? null
        return (
          <table key={round} className="host-round">
            <caption>
              {rounds.length > 1 ? t('round', { round }) : t('whole')}
              {startsAt && (
                <>
                  {' · '}
                  <Time at={startsAt} zone={timeZone} />
                </>
              )}
              {told && <> · {t('count', { count: people.length })}</>}
            </caption>
            <thead>
              <tr>
                <th scope="col">{t('here')}</th>
                <th scope="col">{t('name')}</th>
                <th scope="col">{t('organisation')}</th>
              </tr>
            </thead>
            <tbody>
              {people.map(({ registrationId, listed, organisation }) => (
                <tr key={registrationId}>
                  <td>
                    <span className="host-box" />
                  </td>
                  <td>{listed}</td>
                  <td>{organisation}</td>
                </tr>
              ))}
              {!told &&
                blank.map((row) => (
                  <tr key={row}>
                    <td>
                      <span className="host-box" />
                    </td>
                    <td />
                    <td />
                  </tr>
                ))}
            </tbody>
          </table>
        )
      })}
    </section>
  )
}

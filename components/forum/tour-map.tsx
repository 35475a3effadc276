import { useLocale, useTranslations } from 'next-intl'
import type { SeriesStop } from '@/domain/forum/public-forum'
import type { StopTime } from '@/domain/forum/tour'
import { type Located, type MapPart, mapParts } from '@/domain/forum/tour-map'
import { labelled } from '@/lib/map/labels'
import { outlines, projectionOf } from '@/lib/map/outline'
import { around } from '../ui/round-table'

type Placed = Located & { slug: string; city: string; number: number; time: StopTime }

const width = 400
const inset = 92
const seats = around(8, 13.5)

const isPlaced = (stop: SeriesStop): stop is SeriesStop & Located => stop.latitude !== null && stop.longitude !== null

/**
 * Where the stops of a tour lie: outlines of the countries, the stops as numbered round tables. A picture beside the
 * list, which says the same in words; nothing at all when no stop has a place.
 */
export function TourMap({ stops, times }: { stops: readonly SeriesStop[]; times: readonly StopTime[] }) {
  const t = useTranslations('tours.page')
  const list = new Intl.ListFormat(useLocale(), { type: 'unit' })
  const numbered = stops.map((stop, index) => ({ stop, number: index + 1, time: times[index] ?? 'coming' }))
  const placed = numbered.flatMap(({ stop, ...rest }): Placed[] => (isPlaced(stop) ? [{ ...stop, ...rest }] : []))
  const off = numbered.filter(({ stop }) => !isPlaced(stop)).map(({ stop, number }) => `${number} ${stop.city}`)
  const [main, ...away] = mapParts(placed)
  if (!main) return null
  const projection = projectionOf(main.frame, width)
  const { height } = projection
  const named = placed.map(({ number, city, time }) => {
    const name = time === 'next' ? t('mapNext', { city }) : time === 'live' ? t('mapLive', { city }) : city
    return `${number} ${name}`
  })
  return (
    <figure className="break-inside-avoid">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={t('mapText', { list: list.format(named) })}
        className="h-auto w-full max-w-[34rem] rounded-14 border border-line"
      >
        <Part part={main} size={width} />
        {away.map((part, index) => {
          const high = projectionOf(part.frame, inset).height
          const at = { x: 10 + index * (inset + 8), y: height - high - 10 }
          return (
            <svg key={part.stops[0]?.slug} {...at} width={inset} height={high} aria-hidden="true">
              <rect width={inset} height={high} className="fill-paper" />
              <Part part={part} size={inset} />
              <rect width={inset} height={high} className="fill-none stroke-edge" strokeWidth={2} />
            </svg>
          )
        })}
      </svg>
      {off.length > 0 && (
        <figcaption className="mt-2 text-13 text-soft">{t('off', { list: list.format(off) })}</figcaption>
      )}
    </figure>
  )
}

function Part({ part, size }: { part: MapPart<Placed>; size: number }) {
  const projection = projectionOf(part.frame, size)
  const spots = part.stops.map((stop) => {
    const [x, y] = projection.place(stop.longitude, stop.latitude)
    return { stop, x: Math.round(x), y: Math.round(y), text: stop.city }
  })
  return (
    <>
      <path d={outlines(part.frame, projection)} className="fill-wash stroke-edge" strokeWidth={0.75} />
      {labelled(spots, size).map(({ stop, x, y, labelY, atLeft }) => (
        <g key={stop.slug}>
          <Table x={x} y={y} number={stop.number} time={stop.time} />
          <text
            x={atLeft ? x - 21 : x + 21}
            y={labelY}
            dy="0.35em"
            textAnchor={atLeft ? 'end' : 'start'}
            fontSize={15}
            paintOrder="stroke"
            strokeWidth={4}
            strokeLinejoin="round"
            className={`stroke-wash font-display font-[650] ${stop.time === 'next' || stop.time === 'live' ? 'fill-live' : 'fill-ink'}`}
          >
            {stop.city}
          </text>
        </g>
      ))}
    </>
  )
}

/** A round table seen from far: full for the past, a ring for what is to come, red for the next. */
function Table({ x, y, number, time }: { x: number; y: number; number: number; time: StopTime }) {
  const soon = time === 'next' || time === 'live'
  const full = time === 'past' || soon
  return (
    <g transform={`translate(${x} ${y})`} data-mark="">
      <circle r={17} className="fill-paper" />
      {seats.map((seat) => (
        <circle
          key={`${seat.x} ${seat.y}`}
          cx={seat.x}
          cy={seat.y}
          r={2.1}
          className={soon ? 'fill-live' : 'fill-soft'}
        />
      ))}
      <circle
        r={9}
        strokeWidth={1.5}
        className={soon ? 'fill-live stroke-live' : full ? 'fill-ink stroke-ink' : 'fill-paper stroke-ink'}
      />
      <text
        dy="0.36em"
        textAnchor="middle"
        fontSize={11}
        className={`font-bold font-sans ${soon ? 'fill-white' : full ? 'fill-paper' : 'fill-ink'}`}
      >
        {number}
      </text>
    </g>
  )
}

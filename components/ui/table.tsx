import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Link } from '@/i18n/navigation'

export type Column<Row> = {
  key: string
  header: string
  cell: (row: Row) => ReactNode
  align?: 'end'
  /** Where pressing the header leads, and how this column is sorted now. */
  sort?: { href: string; state: 'ascending' | 'descending' | 'none' }
  /** Not repeated as a label where the table becomes a list. */
  unlabelled?: boolean
}

type Props<Row> = {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Keep the caption for those who listen, when a title says it already. */
  quietCaption?: boolean
}

/** Rows under sticky headers; on a phone each row becomes a small list with its labels, of what there is. The first column names the row. */
export function Table<Row>({ caption, columns, rows, rowKey, quietCaption = false }: Props<Row>) {
  return (
    <table className="w-full border-collapse text-15 max-md:block">
      <caption className={quietCaption ? 'sr-only' : 'mb-3 text-start text-15 text-soft max-md:block'}>
        {caption}
      </caption>
      <thead className="max-md:sr-only">
        <tr className="border-ink border-b">
          {columns.map((column) => (
            <Header key={column.key} column={column} />
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block">
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            className="border-line border-b hover:bg-wash max-md:flex max-md:flex-col max-md:gap-1 max-md:py-4"
          >
            {columns.map((column, index) => (
              <Cell key={column.key} column={column} row={row} first={index === 0} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Header<Row>({ column }: { column: Column<Row> }) {
  const t = useTranslations('ui')
  const { sort } = column
  return (
    <th
      scope="col"
      aria-sort={sort ? sort.state : undefined}
      className={`py-2 pe-4 align-middle font-semibold last:pe-0 ${column.align === 'end' ? 'text-end' : 'text-start'}`}
    >
      {sort ? (
        <Link
          href={sort.href}
          title={t('table.sortBy', { column: column.header })}
          className="inline-flex min-h-8 items-center gap-1.5 hover:underline"
        >
          {column.header}
          <svg viewBox="0 0 10 14" width={10} height={14} aria-hidden="true" className="fill-current">
            <path d="M5 0 9 5H1z" opacity={sort.state === 'descending' ? 0.25 : sort.state === 'none' ? 0.45 : 1} />
            <path d="M5 14 1 9h8z" opacity={sort.state === 'ascending' ? 0.25 : sort.state === 'none' ? 0.45 : 1} />
          </svg>
        </Link>
      ) : (
        column.header
      )}
    </th>
  )
}

function Cell<Row>({ column, row, first }: { column: Column<Row>; row: Row; first: boolean }) {
  const content = column.cell(row)
  const align = column.align === 'end' ? 'text-end max-md:text-start' : 'text-start'
  if (first) {
    return (
      <th scope="row" className={`py-3 pe-4 align-top font-semibold max-md:p-0 max-md:text-17 ${align}`}>
        {content}
      </th>
    )
  }
  const phone = [null, false, '', '—'].some((none) => none === content) ? 'max-md:hidden' : 'max-md:flex'
  return (
    <td className={`py-3 pe-4 align-top last:pe-0 max-md:gap-2 max-md:p-0 ${phone} ${align}`}>
      {!column.unlabelled && (
        <span aria-hidden="true" className="w-28 shrink-0 text-soft md:hidden">
          {column.header}
        </span>
      )}
      <span className="min-w-0">{content}</span>
    </td>
  )
}

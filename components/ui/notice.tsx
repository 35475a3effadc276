import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

type NoticeKind = 'info' | 'ok' | 'warning' | 'danger'

const looks: Record<NoticeKind, { colour: string; path: ReactNode }> = {
  info: {
    colour: 'text-accent',
    path: <path d="M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm-1.2 4.5h2.4V9h-2.4zm0 4h2.4v7h-2.4z" fillRule="evenodd" />,
  },
  ok: {
    colour: 'text-ok',
    path: (
      <path
        d="M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm-1.4 14.6L6 12l1.8-1.8 2.8 2.8 5.7-5.8L18 9z"
        fillRule="evenodd"
      />
    ),
  },
  warning: {
    colour: 'text-warn',
    path: <path d="M12 1 23 12 12 23 1 12zm-1.2 5.5v7h2.4v-7zm0 8.6v2.4h2.4v-2.4z" fillRule="evenodd" />,
  },
  danger: {
    colour: 'text-live',
    path: <path d="M7.6 1.5h8.8l6.1 6.1v8.8l-6.1 6.1H7.6l-6.1-6.1V7.6zM6.5 10.6v2.8h11v-2.8z" fillRule="evenodd" />,
  },
}

type Props = {
  kind?: NoticeKind
  title?: ReactNode
  children?: ReactNode
  action?: ReactNode
  /** Read out when it appears: after an action, not for a text that was always there. */
  live?: boolean
}

/** A sentence that must not be missed: a colour, a shape and a word. */
export function Notice({ kind = 'info', title, children, action, live = false }: Props) {
  const t = useTranslations('ui')
  return (
    <div
      className="grid grid-cols-[1.5rem_1fr] gap-x-4 gap-y-1 rounded-14 border border-line bg-sheet p-5"
      {...(live ? { role: kind === 'danger' ? 'alert' : 'status' } : {})}
    >
      <svg
        viewBox="0 0 24 24"
        role="img"
        aria-label={t(`notice.${kind}`)}
        className={`size-6 fill-current ${looks[kind].colour}`}
      >
        {looks[kind].path}
      </svg>
      <div className="flex min-w-0 max-w-text flex-col gap-1">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className={title ? 'text-soft' : ''}>{children}</div>}
        {action && <div className="mt-2 flex flex-wrap gap-3">{action}</div>}
      </div>
    </div>
  )
}

import type { DraftRoom } from '@/domain/programme/draft'
import { type Frame, minutesIn } from './day'
import { type Grabbed, type Grip, type Point, placedAt, targetOf } from './drag-target'
import { columnsOf, type Place } from './place'

export type Scene = {
  frame: Frame
  rooms: readonly DraftRoom[]
  placeOf: (sessionId: string) => Place | undefined
  /** What stands on the ghost. */
  say: (place: Place) => string
  ghost: HTMLElement | null
}

type Options = {
  root: HTMLElement
  scene: () => Scene
  onDrop: (sessionId: string, before: Place, after: Place) => void
  onGivenUp: () => void
}

type Held = {
  id: string
  element: HTMLElement
  grabbed: Grabbed
  fromTray: boolean
  pointerId: number
  from: { x: number; y: number; scrollX: number; scrollY: number }
  now: { x: number; y: number }
  target: Place | null
  active: boolean
  timer?: ReturnType<typeof setTimeout>
  frame?: number
}

const slack = { mouse: 4, touch: 10 }
const longPress = 350
const edge = 44

const part = <E extends HTMLElement = HTMLElement>(root: HTMLElement, name: string) =>
  root.querySelector<E>(`[data-${name}]`)

function pointOn(surface: HTMLElement, frame: Frame, { x, y }: { x: number; y: number }): Point {
  const box = surface.getBoundingClientRect()
  const columns = Number(surface.dataset.columns)
  const column = Math.floor(((x - box.left) / box.width) * columns)
  return {
    minutes: ((y - box.top) / box.height) * minutesIn(frame),
    column: Math.max(0, Math.min(columns - 1, column)),
  }
}

const within = (element: HTMLElement | null, { x, y }: { x: number; y: number }) => {
  if (!element) return false
  const box = element.getBoundingClientRect()
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
}

/** The outline of where it would be. Written straight to the element: nothing renders while one drags. */
function show(ghost: HTMLElement | null, surface: HTMLElement, scene: Scene, place: Place | null) {
  if (!ghost) return
  ghost.hidden = place === null
  if (place === null || place.startsAt === null) return
  const columns = Number(surface.dataset.columns)
  const taken = columnsOf(place, scene.rooms)
  const first = taken[0] ?? scene.rooms.length
  const span = taken.length === 0 ? 1 : (taken.at(-1) ?? first) - first + 1
  Object.assign(ghost.style, {
    top: `calc(${(Date.parse(place.startsAt) - scene.frame.from) / 60_000} * var(--minute))`,
    height: `calc(${Math.max(place.minutes ?? 15, 15)} * var(--minute))`,
    left: `${(100 / columns) * Math.min(first, columns - 1)}%`,
    width: `${(100 / columns) * span}%`,
  })
  const word = ghost.firstElementChild
  if (word) word.textContent = scene.say(place)
}

/**
 * Dragging with mouse, pen or finger (a long press). The block in hand is moved by a transform, its target is drawn by
 * the ghost; the arrangement changes once, when it is let go. Returns what takes it all away again.
 */
export function draggable({ root, scene, onDrop, onGivenUp }: Options): () => void {
  let held: Held | null = null
  /** The pointer that is still down after its drag was given up. */
  let idle: number | null = null

  function begin(hold: Held) {
    hold.active = true
    hold.element.dataset.held = ''
    root.dataset.dragging = hold.grabbed.grip
    follow(hold)
    hold.frame = requestAnimationFrame(scroll)
  }

  function follow(hold: Held) {
    const surface = part(root, 'surface')
    const area = part(root, 'scroll')
    if (!surface || !area) return
    const now = scene()
    const tray = part(root, 'tray')
    const body = hold.grabbed.grip === 'body'
    const overTray = body && within(tray, hold.now)
    const point = pointOn(surface, now.frame, hold.now)
    if (overTray) hold.target = { ...hold.grabbed.place, startsAt: null }
    else if (!hold.fromTray) hold.target = targetOf(hold.grabbed, point, now.rooms, now.frame)
    else hold.target = within(area, hold.now) ? placedAt(hold.grabbed.place, point, now.rooms, now.frame) : null
    if (tray) tray.toggleAttribute('data-over', overTray && !hold.fromTray)
    show(now.ghost, surface, now, overTray ? null : hold.target)
    if (!body) return
    const scrolled = hold.fromTray ? { x: 0, y: 0 } : { x: area.scrollLeft, y: area.scrollTop }
    const dx = hold.now.x - hold.from.x + scrolled.x - (hold.fromTray ? 0 : hold.from.scrollX)
    const dy = hold.now.y - hold.from.y + scrolled.y - (hold.fromTray ? 0 : hold.from.scrollY)
    hold.element.style.transform = `translate(${dx}px, ${dy}px)`
  }

  /** Near an edge of the grid it scrolls on, the faster the nearer. */
  function scroll() {
    const area = part(root, 'scroll')
    if (!held?.active || !area) return
    const box = area.getBoundingClientRect()
    const { x, y } = held.now
    const speed = (at: number, from: number, to: number) =>
      at < from + edge ? (at - from - edge) / 3 : at > to - edge ? (at - to + edge) / 3 : 0
    const bounded = (value: number) => Math.max(-16, Math.min(16, value))
    if (within(area, held.now)) {
      const [left, top] = [area.scrollLeft, area.scrollTop]
      const sideways = held.grabbed.grip !== 'start' && held.grabbed.grip !== 'end'
      area.scrollBy(sideways ? bounded(speed(x, box.left, box.right)) : 0, bounded(speed(y, box.top, box.bottom)))
      if (area.scrollLeft !== left || area.scrollTop !== top) follow(held)
    }
    held.frame = requestAnimationFrame(scroll)
  }

  function release(): Held | null {
    const hold = held
    held = null
    if (!hold) return null
    clearTimeout(hold.timer)
    if (hold.frame !== undefined) cancelAnimationFrame(hold.frame)
    hold.element.style.transform = ''
    delete hold.element.dataset.held
    delete root.dataset.dragging
    part(root, 'tray')?.removeAttribute('data-over')
    const { ghost } = scene()
    if (ghost) ghost.hidden = true
    return hold
  }

  function down(event: PointerEvent) {
    idle = null
    const target = event.target as HTMLElement
    const element = target.closest<HTMLElement>('[data-drag]')
    const id = element?.dataset.drag
    if (!element || !id || held || event.button !== 0 || target.closest('[data-still]')) return
    const surface = part(root, 'surface')
    const area = part(root, 'scroll')
    const place = scene().placeOf(id)
    if (!surface || !area || !place) return
    const grip = (target.closest<HTMLElement>('[data-grip]')?.dataset.grip ?? 'body') as Grip
    const now = { x: event.clientX, y: event.clientY }
    const at = pointOn(surface, scene().frame, now)
    const { scrollLeft, scrollTop } = area
    held = {
      id,
      element,
      grabbed: { place, grip, at },
      fromTray: place.startsAt === null,
      pointerId: event.pointerId,
      from: { ...now, scrollX: scrollLeft, scrollY: scrollTop },
      now,
      target: null,
      active: false,
    }
    if (event.pointerType === 'touch') {
      const hold = held
      hold.timer = setTimeout(() => {
        begin(hold)
        navigator.vibrate?.(12)
      }, longPress)
    }
  }

  function move(event: PointerEvent) {
    if (!held || event.pointerId !== held.pointerId) return
    held.now = { x: event.clientX, y: event.clientY }
    if (held.active) return follow(held)
    const far = Math.hypot(held.now.x - held.from.x, held.now.y - held.from.y)
    if (event.pointerType === 'touch') {
      if (far > slack.touch) release()
    } else if (far > slack.mouse) begin(held)
  }

  /** The click that follows is the end of the drag, not a press. */
  function swallowClick() {
    const swallow = (click: MouseEvent) => {
      click.stopPropagation()
      click.preventDefault()
    }
    root.addEventListener('click', swallow, { capture: true, once: true })
    setTimeout(() => root.removeEventListener('click', swallow, { capture: true }), 0)
  }

  function up(event: PointerEvent) {
    if (event.pointerId === idle) {
      idle = null
      return swallowClick()
    }
    if (!held || event.pointerId !== held.pointerId) return
    if (held.active) follow(held)
    const hold = release()
    if (!hold?.active) return
    swallowClick()
    if (hold.target) onDrop(hold.id, hold.grabbed.place, hold.target)
  }

  function giveUp() {
    if (release()?.active) onGivenUp()
  }

  function key(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !held?.active) return
    event.preventDefault()
    event.stopPropagation()
    idle = held.pointerId
    giveUp()
  }

  const still = (event: Event) => {
    if (held?.active) event.preventDefault()
  }
  const menu = (event: Event) => {
    if (held) event.preventDefault()
  }

  root.addEventListener('pointerdown', down)
  root.addEventListener('contextmenu', menu)
  root.addEventListener('touchmove', still, { passive: false })
  window.addEventListener('pointermove', move)
  window.addEventListener('pointerup', up)
  window.addEventListener('pointercancel', giveUp)
  window.addEventListener('keydown', key, { capture: true })
  return () => {
    release()
    root.removeEventListener('pointerdown', down)
    root.removeEventListener('contextmenu', menu)
    root.removeEventListener('touchmove', still)
    window.removeEventListener('pointermove', move)
    window.removeEventListener('pointerup', up)
    window.removeEventListener('pointercancel', giveUp)
    window.removeEventListener('keydown', key, { capture: true })
  }
}

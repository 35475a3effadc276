/** How one person stands in the model. */
export type Standing = 'CONFIRMED' | 'WAITING' | 'OFFERED' | 'EXPIRED' | 'GONE'

export type ModelPerson = { type: number; standing: Standing; place: number; deadline: number }

/** Hours an offer stands in the model's forum. */
export const offerHours = 12

/**
 * The rules of seats and lines in their plainest form: no database, no counter, nothing kept that can be counted.
 * Types 0 and 1 share quota 0, type 2 has quota 1.
 */
export class SeatModel {
  readonly people: ModelPerson[] = []
  readonly capacities: number[]
  /** Hours since the beginning. */
  hour = 0
  #lastPlace = 0

  constructor(capacities: readonly number[]) {
    this.capacities = [...capacities]
  }

  quotaOf(type: number): number {
    return type === 2 ? 1 : 0
  }

  taken(quota: number): number {
    return this.#of(quota, 'CONFIRMED').length + this.#of(quota, 'OFFERED').length
  }

  line(quota: number): ModelPerson[] {
    return this.#of(quota, 'WAITING').sort((a, b) => a.place - b.place)
  }

  arrive(type: number): void {
    const person: ModelPerson = { type, standing: 'WAITING', place: 0, deadline: 0 }
    this.people.push(person)
    this.#queue(person)
  }

  leave(person: ModelPerson): void {
    person.standing = 'GONE'
    this.#serve()
  }

  /** Whether the change was possible. */
  changeType(person: ModelPerson, type: number): boolean {
    const same = this.quotaOf(type) === this.quotaOf(person.type)
    const keeps = same && person.standing !== 'EXPIRED'
    if (!keeps && !this.#isFree(this.quotaOf(type))) return false
    person.type = type
    if (!keeps) person.standing = 'CONFIRMED'
    this.#serve()
    return true
  }

  accept(person: ModelPerson): boolean {
    if (person.standing !== 'OFFERED' || this.hour >= person.deadline) return false
    person.standing = 'CONFIRMED'
    return true
  }

  rejoin(person: ModelPerson): void {
    this.#queue(person)
  }

  setCapacity(quota: number, capacity: number): void {
    this.capacities[quota] = capacity
    this.#serve()
  }

  putFirst(person: ModelPerson): void {
    person.place = (this.line(this.quotaOf(person.type))[0]?.place ?? 0) - 1
  }

  expire(): void {
    for (const person of this.people) {
      if (person.standing === 'OFFERED' && this.hour >= person.deadline) person.standing = 'EXPIRED'
    }
    this.#serve()
  }

  #of(quota: number, standing: Standing): ModelPerson[] {
    return this.people.filter((person) => person.standing === standing && this.quotaOf(person.type) === quota)
  }

  #isFree(quota: number): boolean {
    return this.taken(quota) < (this.capacities[quota] ?? 0)
  }

  #queue(person: ModelPerson): void {
    if (this.#isFree(this.quotaOf(person.type))) {
      person.standing = 'CONFIRMED'
      return
    }
    this.#lastPlace += 1
    Object.assign(person, { standing: 'WAITING', place: this.#lastPlace })
  }

  #serve(): void {
    for (const quota of this.capacities.keys()) {
      for (const person of this.line(quota)) {
        if (this.#isFree(quota)) Object.assign(person, { standing: 'OFFERED', deadline: this.hour + offerHours })
      }
    }
  }
}

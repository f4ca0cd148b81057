/** What a state asks of the reader: nothing, nothing more, patience, attention. */
export type Tone = 'quiet' | 'good' | 'wait' | 'bad'

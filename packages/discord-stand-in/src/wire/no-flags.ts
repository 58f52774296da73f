/** No flag is set, which the enums of discord-api-types have no member for. */
export const NO_FLAGS: number = 0;

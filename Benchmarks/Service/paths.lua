-- Asks the addresses of a file (the first argument behind --) one after another, each thread from another one on. With
-- a second argument, so many requests a second over 64 connections, each waiting a random time between two: what a
-- service feels like that is asked as often as it has to bear, and not as often as it can.
local paths = {}
local at = 0
local wait = 0

function init(arguments)
  for line in io.lines(arguments[1]) do paths[#paths + 1] = line end
  at = math.floor(os.clock() * 1e6) % #paths
  if arguments[2] then
    wait = 64000 / tonumber(arguments[2])
    function delay() return math.floor(wait * (0.4 + math.random())) end
  end
end

function request()
  at = at % #paths + 1
  return wrk.format("GET", paths[at])
end

function done(summary, latency)
  local seconds = summary.duration / 1e6
  io.write(string.format("%8.0f/s  median %6.2f ms  99th percentile %7.2f ms  worst %7.2f ms  %d errors\n",
    summary.requests / seconds, latency:percentile(50) / 1000, latency:percentile(99) / 1000, latency.max / 1000,
    summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.status + summary.errors.timeout))
end

-- What all scenarios share. One thread is one person with one connection, so that she alone knows what she saved.

local threads = {}

function setup(thread)
  thread:set("number", #threads)
  table.insert(threads, thread)
end

-- The person of this thread: what the file of the first argument says of her.
function person(arguments)
  local people = dofile(arguments[1])
  return people[number + 1], people.seed
end

function headers(me)
  return {
    ["Cookie"] = me.cookie,
    ["X-CSRF-Token"] = me.token,
    ["Content-Type"] = "application/json",
    ["Accept-Language"] = "ru",
    ["Accept-Encoding"] = "gzip"
  }
end

local function sum(what)
  local total = 0
  for _, thread in ipairs(threads) do
    total = total + (thread:get(what) or 0)
  end
  return total
end

-- One line of JSON for the bench; times are microseconds.
function done(summary, latency, requests)
  local errors = summary.errors
  io.write("\nresult {")
  io.write(string.format('"requests":%d,"duration":%d,"bytes":%d,', summary.requests, summary.duration, summary.bytes))
  io.write(string.format('"p50":%d,"p95":%d,', latency:percentile(50), latency:percentile(95)))
  io.write(string.format('"p99":%d,"max":%d,', latency:percentile(99), latency.max))
  io.write(string.format('"connect":%d,"read":%d,"write":%d,', errors.connect, errors.read, errors.write))
  io.write(string.format('"status":%d,"timeout":%d,', errors.status, errors.timeout))
  io.write(string.format('"other":%d,"changed":%d}\n', sum("other"), sum("changed")))
end

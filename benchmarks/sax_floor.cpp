// SPDX-License-Identifier: EUPL-1.2
//
// The yardstick S: the plain library parser over the whole text, with a
// handler that keeps nothing. Prints the median of several runs in
// milliseconds.
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace {

struct Nothing {
  bool null() { return true; }
  bool boolean(bool /*value*/) { return true; }
  bool number_integer(std::int64_t /*value*/) { return true; }
  bool number_unsigned(std::uint64_t /*value*/) { return true; }
  bool number_float(double /*value*/, const std::string& /*spelling*/) { return true; }
  bool string(std::string& /*value*/) { return true; }
  bool binary(std::vector<std::uint8_t>& /*value*/) { return true; }
  bool start_object(std::size_t /*size*/) { return true; }
  bool key(std::string& /*name*/) { return true; }
  bool end_object() { return true; }
  bool start_array(std::size_t /*size*/) { return true; }
  bool end_array() { return true; }
  template <class Error>
  bool parse_error(std::size_t /*place*/, const std::string& /*token*/, const Error& /*error*/) {
    return false;
  }
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  std::ifstream file(argv[1], std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  std::vector<double> times(std::stoul(argv[2]));
  for (double& time : times) {
    const auto start = std::chrono::steady_clock::now();
    Nothing handler;
    if (!nlohmann::json::sax_parse(text, &handler)) return 1;
    const std::chrono::duration<double, std::milli> taken =
        std::chrono::steady_clock::now() - start;
    time = taken.count();
  }
  std::ranges::sort(times);
  std::printf("%.3f\n", times[times.size() / 2]);
  return 0;
}

@main struct PactGraphCommand { static func main() {} }
